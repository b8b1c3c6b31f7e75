import { memo, useRef, useState } from 'react';
import type { Board } from '#model/board';
import { KpiCard } from '#cards/kpi/KpiCard';
import { useLocale } from '#language/useLocale';
import { selectFigures } from '#selection/selectFigures';
import type { Find } from '#selection/search/find';
import { readSelection } from '#selection/selection';
import { Button } from '#ui/Button';
import styles from './CardGrid.module.css';
import { Empty } from './Empty';
import { Legend } from './Legend';
import { RestList } from './RestList';

/** Cards that a phone shows before it asks; the style sheet hides the rest. */
const FIRST_ON_PHONE = 6;

type Props = {
  readonly board: Board;
  readonly query: string;
  readonly find: Find | null;
  readonly onClear: () => void;
};

/** The cards of a query; without one the key indicators come first and the others on demand. */
export const CardGrid = memo(
  function CardGrid({ board, query, find, onClear }: Props) {
    const locale = useLocale();
    const { t } = locale;
    const [whole, setWhole] = useState(false);
    const grid = useRef<HTMLDivElement>(null);
    const figures = selectFigures(board, readSelection(query, board).selection, locale, find);
    const shown = whole || query !== '' ? figures : figures.filter((figure) => figure.indicator.key === true);
    const rest = figures.length - shown.length;
    const showAll = () => {
      setWhole(true);
      // The button goes away; the first card that it brought takes its focus.
      requestAnimationFrame(() => grid.current?.querySelectorAll<HTMLElement>('h3 a')[shown.length]?.focus());
    };
    return (
      <>
        <div ref={grid} className={styles['grid']} data-short={rest > 0 ? '' : undefined}>
          {shown.map((figure) => (
            <KpiCard key={figure.id} figure={figure} board={board} />
          ))}
        </div>
        {figures.length === 0 ? <Empty count={board.indicators.length} onClear={onClear} /> : <Legend />}
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
