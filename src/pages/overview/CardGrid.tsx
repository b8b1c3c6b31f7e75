import { lazy, memo, startTransition, Suspense, useEffect, useState } from 'react';
import type { Board } from '#model/board';
import { KpiCard } from '#cards/kpi/KpiCard';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { selectFigures } from '#selection/selectFigures';
import type { Find } from '#selection/search/find';
import { SearchedContext } from '#selection/search/SearchedName';
import { useMark } from '#selection/search/useFind';
import { readSelection } from '#selection/selection';
import { Button } from '#ui/Button';
import { passFocus } from '#ui/browser/passFocus';
import { whenIdle } from '#ui/browser/whenIdle';
import { Guard } from '#ui/Guard';
import styles from './CardGrid.module.css';
import { RestList } from './RestList';

const loadLate = async () => {
  const [{ late }] = await Promise.all([import('./late'), loadPart('filters')]);
  return late;
};

/** Until their code is here the cards before stay: what follows the filters may be late. */
const ListTable = lazy(async () => ({ default: (await loadLate()).ListTable }));
const LongCards = lazy(async () => ({ default: (await import('./large/LongCards')).LongCards }));
const LongTable = lazy(async () => ({ default: (await import('./large/LongTable')).LongTable }));
const Empty = lazy(async () => ({ default: (await loadLate()).Empty }));

/** Words and signs alone: the written ones stay until the page rests. */
const LateLegend = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  return { default: (await loadLate()).Legend };
});

const Legend = memo(function Legend() {
  return (
    <Guard fallback={null}>
      <Suspense fallback={null}>
        <LateLegend />
      </Suspense>
    </Guard>
  );
});

/** Longer lists are drawn only as far as they are seen; shorter ones are found by the browser's own search too. */
const MOST_DRAWN = 200;

/** Cards that a phone shows before it asks; the style sheet hides the rest. */
const FIRST_ON_PHONE = 6;

type Props = {
  readonly board: Board;
  readonly query: string;
  readonly find: Find | null;
};

/** The cards of a query; without one the key indicators come first and the others on demand. */
export const CardGrid = memo(
  function CardGrid({ board, query, find }: Props) {
    const locale = useLocale();
    const { t } = locale;
    const [whole, setWhole] = useState(false);
    const selection = readSelection(query, board);
    const mark = useMark(selection.q);
    const figures = selectFigures(board, selection, locale, find);
    const shown = whole || query !== '' ? figures : figures.filter((figure) => figure.indicator.key === true);
    const rest = figures.length - shown.length;
    const ids = shown.map(({ id }) => id);
    const isLong = ids.length > MOST_DRAWN;
    useEffect(() => {
      if (!whole) return;
      // The button went away; the first card that it brought takes its focus.
      const before = board.indicators.filter(({ key }) => key === true).length;
      passFocus('#indicators h3 a', before);
    }, [whole, board]);
    if (figures.length === 0)
      return (
        <Guard key="empty" fallback={<p role="alert">{t('trouble.partFailed')}</p>}>
          <Empty board={board} find={find} />
        </Guard>
      );
    if (selection.view === 'table')
      return (
        <Guard key="table" fallback={<p role="alert">{t('trouble.partFailed')}</p>}>
          <SearchedContext value={mark}>
            {isLong ? <LongTable board={board} ids={ids} /> : <ListTable board={board} figures={figures} />}
          </SearchedContext>
        </Guard>
      );
    return (
      <>
        <SearchedContext value={mark}>
          {isLong ? (
            <LongCards board={board} ids={ids} />
          ) : (
            <div className={styles['grid']} data-short={rest > 0 ? '' : undefined}>
              {shown.map((figure) => (
                <KpiCard key={figure.id} figure={figure} board={board} />
              ))}
            </div>
          )}
        </SearchedContext>
        <Legend />
        {rest > 0 ? (
          <>
            <p className={styles['more']}>
              <Button onClick={() => startTransition(() => setWhole(true))}>
                <span className={styles['onDesk']}>{t('filters.more', { count: rest })}</span>
                <span className={styles['onPhone']}>
                  {t('filters.more', { count: figures.length - FIRST_ON_PHONE })}
                </span>
              </Button>
            </p>
            <noscript>
              {/* A browser that runs this code never shows it. */}
              {import.meta.env.SSR ? <RestList figures={figures.slice(shown.length)} /> : null}
            </noscript>
          </>
        ) : null}
      </>
    );
  },
  (before, after) => before.board === after.board && before.query === after.query && before.find === after.find,
);
