import type { Breathe } from '#export/batch/breathe';
import { widthsOf } from '#export/book/widthsOf';
import { text, type Cell, type Sheet } from '#export/book/xlsx/cell';

export type Column<Row> = {
  readonly head: string;
  /** True for numbers and dates, which stand at the right. */
  readonly right?: boolean;
  readonly cell: (row: Row) => Cell;
};

type Table<Row> = {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly print?: Sheet['print'];
};

/**
 * A table with one row of heads and one row for each of `rows`; columns keep their places, filled or not. Calls
 * `breathe` between rows.
 */
export async function tableSheet<Row>(table: Table<Row>, breathe: Breathe): Promise<Sheet> {
  const { name, columns, rows, frozen, print = 'across' } = table;
  const cells = [columns.map(({ head, right = false }) => text(head, right ? 'headRight' : 'head'))];
  for (const row of rows) {
    cells.push(columns.map(({ cell }) => cell(row)));
    await breathe();
  }
  return { name, widths: widthsOf(cells), rows: cells, table: true, frozen, print };
}
