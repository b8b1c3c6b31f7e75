import type { FigureRow, FigureRows } from '#export/table/figureRows';

/** The column that rows are sorted by, −1 for their names; null for the order of the chart. */
export type Order = { readonly column: number; readonly down: boolean } | null;

/** The order after a press on the head of a column: upwards first, then downwards, then as in the chart. */
export function nextOrder(order: Order, column: number): Order {
  if (order === null || order.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}

/**
 * Rows in the asked order. Periods sort by time, which is the order of the chart; names by the visitor's alphabet
 * (`compare`); figures by value. Gaps stand last whichever way the rest runs, and equals keep the order of the chart.
 */
export function sortRows(
  { of, rows }: Pick<FigureRows, 'of' | 'rows'>,
  order: Order,
  compare: (left: string, right: string) => number,
): readonly FigureRow[] {
  if (order === null) return rows;
  const sign = order.down ? -1 : 1;
  if (order.column < 0) {
    if (of === 'period') return order.down ? rows.toReversed() : rows;
    return rows.toSorted((left, right) => sign * compare(left.name, right.name));
  }
  const valueOf = (row: FigureRow) => row.cells[order.column]?.observation?.value ?? null;
  return rows.toSorted((left, right) => {
    const [one, other] = [valueOf(left), valueOf(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
