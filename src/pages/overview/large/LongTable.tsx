import { useState } from 'react';
import { useFigure } from '#dataset/large/useParts';
import type { Board } from '#model/board';
import { IndicatorRow } from '#cards/table/IndicatorRow';
import { IndicatorTable, indicatorColumns } from '#cards/table/IndicatorTable';
import { useLocale } from '#language/useLocale';
import { figuresOf } from '#selection/selectFigures';
import { LongRows, type LongRow } from '#ui/long/LongRows';
import { LostFigure } from './LostFigure';

type Props = { readonly board: Board; readonly ids: readonly string[] };
type RowProps = { readonly board: Board; readonly id: string; readonly place: LongRow };

/** Height of a row of two lines, px. */
const ROW = 65;

/** The table of any number of indicators, of which only the rows near the screen are drawn. */
export function LongTable({ board, ids }: Props) {
  // A state, so that the rows follow once the box is there.
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  return (
    <IndicatorTable board={board} long={{ box: setBox, count: ids.length }}>
      <LongRows
        box={box}
        keys={ids}
        height={ROW}
        render={(id, place) => <LateRow key={id} board={board} id={id} place={place} />}
      />
    </IndicatorTable>
  );
}

function LateRow({ board, id, place }: RowProps) {
  const [figure] = figuresOf(board, [id]);
  return figure === undefined ? (
    <FetchedRow board={board} id={id} place={place} />
  ) : (
    <IndicatorRow board={board} figure={figure} place={place} />
  );
}

function FetchedRow({ board, id, place }: RowProps) {
  const { t } = useLocale();
  const { value, error, retry } = useFigure(board, id);
  if (value !== undefined) return <IndicatorRow board={board} figure={value} place={place} />;
  return (
    <tr {...place}>
      <td colSpan={indicatorColumns}>
        {error === null ? t('app.loading') : <LostFigure board={board} id={id} error={error} onRetry={retry} />}
      </td>
    </tr>
  );
}
