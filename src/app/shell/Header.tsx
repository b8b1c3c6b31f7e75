import { lazy, Suspense } from 'react';
import type { Board } from '#model/board';
import { mayExist } from '#dataset/knownBoards';
import { useLocale } from '#language/useLocale';
import { addressOf, defaultBoard } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import type { usePlace } from '#selection/usePlace';
import { Brand } from '#ui/Brand';
import { whenIdle } from '#ui/browser/whenIdle';
import { Guard } from '#ui/Guard';
import { Icon, type IconName } from '#ui/Icon';
import { BoardSwitch } from './BoardSwitch';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeButton } from './ThemeButton';

/** Wakes up when the page rests; until then its written form stays. */
const PaletteButton = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  return { default: (await import('#app/palette/PaletteButton')).PaletteButton };
});

type Props = { readonly place: ReturnType<typeof usePlace>; readonly board: Board | null };

/** Brand, the pages of the board, language and theme; on a phone the pages move to the foot of the screen. */
export function Header({ place, board }: Props) {
  const { t, say, language } = useLocale();
  const id = place.board !== null && mayExist(place.board) ? place.board : defaultBoard;
  const home = addressOf(language, id);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <header className={styles['bar']}>
      <div className={`wrap ${styles['inner']}`}>
        {import.meta.env.VITE_SEVERAL_BOARDS ? (
          <BoardSwitch place={place} home={home} look={styles['brand']} />
        ) : (
          <PlaceLink className={styles['brand']} to={home}>
            <Brand size={36} />
            <span>
              <b>{board === null ? t('app.overview') : say(board.title)}</b>
              {board === null ? null : <small>{say(board.subtitle)}</small>}
            </span>
          </PlaceLink>
        )}
        <nav className={styles['nav']} aria-label={t('app.mainNav')}>
          <PageLink place={place} board={id} page="overview" icon="overview" />
          <PageLink place={place} board={id} page="targets" icon="target" />
          {/* A part of the overview: a plain link finds it, also before the code has come. */}
          <a href={place.page === 'overview' ? '#events' : `${base}${home}#events`}>
            <Icon name="calendar" size={20} /> {t('app.events')}
          </a>
          <PageLink place={place} board={id} page="compare" icon="chart" />
          <PageLink place={place} board={id} page="data" icon="data" />
        </nav>
        <div className={styles['tools']}>
          <Guard fallback={null}>
            <Suspense fallback={null}>
              <PaletteButton place={place} />
            </Suspense>
          </Guard>
          <LanguageSwitch place={place} />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

type PageLinkProps = {
  readonly place: Props['place'];
  readonly board: string;
  readonly page: 'overview' | 'targets' | 'compare' | 'data';
  readonly icon: IconName;
};

function PageLink({ place, board, page, icon }: PageLinkProps) {
  const { t, language } = useLocale();
  const here = place.page === page && place.board === board;
  return (
    <PlaceLink to={addressOf(language, board, page)} aria-current={here ? 'page' : undefined}>
      <Icon name={icon} size={20} /> {t(`app.${page}`)}
    </PlaceLink>
  );
}
