import type { Board } from '#model/board';
import { knownBoard } from '#dataset/knownBoards';
import { useLocale } from '#language/useLocale';
import { addressOf, defaultBoard } from '#selection/addresses';
import { BoardList } from '#selection/boards/BoardList';
import type { NearPlace } from '#selection/lost/nearestPlaces';
import type { Lost } from '#selection/lost/readLost';
import { PlaceLink } from '#selection/PlaceLink';
import styles from './MissingPage.module.css';
import { WithoutScript } from './WithoutScript';

type Props = {
  readonly path: string;
  /** Null on the written error page, which stands for every address. */
  readonly lost: Lost | null;
  readonly near: readonly NearPlace[];
  /** The board of the address, for the names; null where it could not be had. */
  readonly board: Board | null;
  /** True inside the frame of another page, which the rest of the site must not enter. */
  readonly framed: boolean;
};

/** An address that leads nowhere: says what is wrong with it, what it may have meant, and the ways back. */
export function MissingPage({ path, lost, near, board, framed }: Props) {
  const { t, language } = useLocale();
  const target = framed ? '_blank' : undefined;
  const home = lost?.board ?? defaultBoard;
  return (
    <section className={styles['missing']}>
      <h1>{t('app.notFoundTitle')}</h1>
      {lost === null ? null : (
        <p>
          {t('lost.nothing', { path })} {reasonOf(lost, t)}
        </p>
      )}
      {near.length === 0 ? null : (
        <>
          <h2>{t('lost.perhaps')}</h2>
          <ul className={styles['near']}>
            {near.map((place) => (
              <li key={place.page + (place.indicator ?? '')}>
                <Near place={place} board={board} target={target} />
              </li>
            ))}
          </ul>
        </>
      )}
      {import.meta.env.VITE_SEVERAL_BOARDS && lost?.what === 'board' ? (
        <>
          <h2>{t('lost.boards')}</h2>
          <BoardList place={{ language, page: lost.page }} className={styles['near']} target={target} />
        </>
      ) : null}
      <p className={styles['ways']}>
        <PlaceLink to={addressOf(language, home)} target={target}>
          {t('lost.toOverview')}
        </PlaceLink>
        {(['targets', 'data'] as const).map((page) => (
          <PlaceLink key={page} to={addressOf(language, home, page)} target={target}>
            {t(`app.${page}`)}
          </PlaceLink>
        ))}
      </p>
      <noscript>
        <WithoutScript />
      </noscript>
    </section>
  );
}

function reasonOf({ what, given }: Lost, t: ReturnType<typeof useLocale>['t']): string {
  if (given === '' && what === 'language') return t('lost.noLanguage');
  if (given === '' && what === 'indicator') return t('lost.noIndicator');
  return t(`lost.${what}`, { given });
}

type NearProps = {
  readonly place: NearPlace;
  readonly board: Board | null;
  readonly target: '_blank' | undefined;
};

function Near({ place, board, target }: NearProps) {
  const { t, say } = useLocale();
  const { page, indicator } = place;
  const found = board?.indicators.find((one) => one.id === indicator);
  const name =
    found === undefined ? t(page === 'targets' || page === 'data' ? `app.${page}` : 'app.overview') : say(found.name);
  const title = board?.id === place.board ? board.title : knownBoard(place.board)?.title;
  return (
    <PlaceLink to={addressOf(place.language, place.board, page, indicator)} hrefLang={place.language} target={target}>
      {t('app.pageTitle', { title: name, board: title === undefined ? place.board : say(title) })}
    </PlaceLink>
  );
}
