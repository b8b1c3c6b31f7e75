import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { HatchPatterns } from '#charts/still/HatchPatterns';
import { boardQuery } from '#dataset/boardQuery';
import { mayExist } from '#dataset/knownBoards';
import { useLocale } from '#language/useLocale';
import { defaultBoard } from '#selection/addresses';
import { BoardList } from '#selection/boards/BoardList';
import type { usePlace } from '#selection/usePlace';
import { useArrival } from '#ui/browser/useArrival';
import { Footer } from './Footer';
import { Header } from './Header';

type Props = { readonly place: ReturnType<typeof usePlace>; readonly children: ReactNode };

const partOfAddress = () => location.hash.slice(1);

/** Header, main part and footer around every page. */
export function Shell({ place, children }: Props) {
  const { t, language } = useLocale();
  const id = place.board ?? defaultBoard;
  const { data } = useQuery({ ...boardQuery(id), enabled: place.page !== null && mayExist(id) });
  useArrival([place.board, place.page, place.indicator].join('/'), partOfAddress);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <HatchPatterns />
      <Header place={place} board={data?.board ?? null} />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <noscript>
        <p className="wrap">{t('app.noScript')}</p>
        {import.meta.env.VITE_SEVERAL_BOARDS && import.meta.env.SSR && place.page === 'overview' ? (
          <nav className="wrap" aria-label={t('app.chooseBoard')}>
            <BoardList place={place} />
          </nav>
        ) : null}
      </noscript>
      {data === undefined ? null : <Footer board={data.board} />}
    </>
  );
}
