import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { IndicatorRow } from '#cards/table/IndicatorRow';
import { IndicatorTable } from '#cards/table/IndicatorTable';

type Props = { readonly board: Board; readonly figures: readonly IndicatorFigure[] };

/** The results as a table with every row drawn. */
export function ListTable({ board, figures }: Props) {
  return (
    <IndicatorTable board={board}>
      {figures.map((figure) => (
        <IndicatorRow key={figure.id} board={board} figure={figure} />
      ))}
    </IndicatorTable>
  );
}
