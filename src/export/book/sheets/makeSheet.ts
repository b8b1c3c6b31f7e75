import { widthsOf } from '#export/book/widthsOf';
import { text, type Cell, type Sheet } from '#export/book/xlsx/cell';

export type Column<Row> = {
  readonly head: string;
  /** True for numbers and dates, which stand at the right. */
  readonly right?: boolean;
  readonly cell: (row: Row) => Cell;
};

/** A table with one row of heads and one row for each of `rows`; columns keep their places, filled or not. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  frozen: number,
  print: Sheet['print'] = 'across',
): Sheet {
  const heads = columns.map(({ head, right = false }) => text(head, right ? 'headRight' : 'head'));
  const cells = [heads, ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return { name, widths: widthsOf(cells), rows: cells, table: true, frozen, print };
}
