import { lazy, memo, useRef, useState } from 'react';
import type { Board } from '#model/board';
import { KpiCard } from '#cards/kpi/KpiCard';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { selectFigures } from '#selection/selectFigures';
import type { Find } from '#selection/search/find';
import { readSelection } from '#selection/selection';
import { Button } from '#ui/Button';
import { Guard } from '#ui/Guard';
import styles from './CardGrid.module.css';
import { Legend } from './Legend';
import { RestList } from './RestList';

/** Until the code is here the cards before stay: what follows the filters may be late. */
const IndicatorTable = lazy(async () => {
  const [part] = await Promise.all([import('#cards/table/IndicatorTable'), loadPart('filters')]);
  return { default: part.IndicatorTable };
});
const Empty = lazy(async () => {
  const [part] = await Promise.all([import('./Empty'), loadPart('filters')]);
  return { default: part.Empty };
});

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
    const grid = useRef<HTMLDivElement>(null);
    const { selection } = readSelection(query, board);
    const figures = selectFigures(board, selection, locale, find);
    const shown = whole || query !== '' ? figures : figures.filter((figure) => figure.indicator.key === true);
    const rest = figures.length - shown.length;
    const showAll = () => {
      setWhole(true);
      // The button goes away; the first card that it brought takes its focus.
      requestAnimationFrame(() => grid.current?.querySelectorAll<HTMLElement>('h3 a')[shown.length]?.focus());
    };
    const isTable = selection.view === 'table';
    if (figures.length === 0 || isTable)
      return (
        <Guard key={String(isTable)} fallback={<p role="alert">{t('trouble.partFailed')}</p>}>
          {figures.length === 0 ? (
            <Empty board={board} find={find} />
          ) : (
            <IndicatorTable board={board} figures={figures} />
          )}
        </Guard>
      );
    return (
      <>
        <div ref={grid} className={styles['grid']} data-short={rest > 0 ? '' : undefined}>
          {shown.map((figure) => (
            <KpiCard key={figure.id} figure={figure} board={board} />
          ))}
        </div>
        <Legend />
        {rest > 0 ? (
          <>
            <p className={styles['more']}>
              <Button onClick={showAll}>
                <span className={styles['onDesk']}>{t('filters.more', { count: rest })}</span>
                <span className={styles['onPhone']}>
                  {t('filters.more', { count: figures.length - FIRST_ON_PHONE })}
                </span>
              </Button>
            </p>
            <noscript>
              <RestList figures={figures.slice(shown.length)} />
            </noscript>
          </>
        ) : null}
      </>
    );
  },
  (before, after) => before.board === after.board && before.query === after.query && before.find === after.find,
);
