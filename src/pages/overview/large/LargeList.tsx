import { lazy, memo } from 'react';
import type { BoardError } from '#dataset/boardError';
import type { Board } from '#model/board';
import { KpiCard } from '#cards/kpi/KpiCard';
import { useLocale } from '#language/useLocale';
import grid from '#pages/overview/CardGrid.module.css';
import { Empty } from '#pages/overview/Empty';
import { Legend } from '#pages/overview/Legend';
import { SearchedContext } from '#selection/search/SearchedName';
import { useMark } from '#selection/search/useFind';
import { figuresOf } from '#selection/selectFigures';
import { readSelection } from '#selection/selection';
import { Button } from '#ui/Button';
import { Guard } from '#ui/Guard';
import { PartTrouble } from './PartTrouble';

/** Until their code is here the opening cards stay. */
const LongCards = lazy(async () => ({ default: (await import('./LongCards')).LongCards }));
const LongTable = lazy(async () => ({ default: (await import('./LongTable')).LongTable }));

/** Fetches what draws longer lists before somebody asks. */
export function loadLong(): void {
  // Without it the first longer list fetches it, and says what is wrong.
  import('./LongCards').catch(() => undefined);
}

type Props = {
  readonly board: Board;
  readonly query: string;
  readonly ids: readonly string[];
  /** How many more there are while only the opening ones are shown; 0 for any other list. */
  readonly rest: number;
  readonly onAll: () => void;
  readonly error: BoardError | null;
  readonly onRetry: () => void;
};

/** The list of a board in parts: the opening cards as they were written, any other list as far as it is seen. */
export const LargeList = memo(function LargeList({ board, query, ids, rest, onAll, error, onRetry }: Props) {
  const { t } = useLocale();
  const selection = readSelection(query, board);
  const mark = useMark(selection.q);
  if (error !== null) return <PartTrouble error={error} onRetry={onRetry} />;
  if (ids.length === 0) return <Empty board={board} find={null} />;
  return (
    <>
      <SearchedContext value={mark}>
        {rest > 0 ? (
          <div className={grid['grid']} data-short="">
            {figuresOf(board, ids).map((figure) => (
              <KpiCard key={figure.id} figure={figure} board={board} />
            ))}
          </div>
        ) : (
          <Guard key={selection.view} fallback={<p role="alert">{t('trouble.partFailed')}</p>}>
            {selection.view === 'table' ? <LongTable board={board} ids={ids} /> : <LongCards board={board} ids={ids} />}
          </Guard>
        )}
      </SearchedContext>
      {selection.view === 'table' ? null : <Legend />}
      {rest > 0 ? (
        <p className={grid['more']}>
          <Button onClick={onAll}>{t('filters.more', { count: rest })}</Button>
        </p>
      ) : null}
    </>
  );
});
