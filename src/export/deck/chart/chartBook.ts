import type { Cell } from '#export/book/xlsx/cell';
import { number, text } from '#export/book/xlsx/cell';
import { widthsOf } from '#export/book/widthsOf';
import { writeXlsx } from '#export/book/xlsx/writeXlsx';
import type { DeckChart, DeckSeries } from './deckChart';

function cellOf({ values, looks }: DeckSeries, index: number): Cell {
  return number(values[index] ?? null, looks[index]?.format ?? 'General');
}

/**
 * The workbook inside a chart: what opens with "Edit data". One sheet, categories in the first column and a series in
 * each further one; numbers at full precision, gaps as empty cells, names as text whatever they hold.
 */
export function chartBook(chart: DeckChart): Promise<Blob> {
  const { head, categories, series } = chart;
  const rows = [
    [text(head, 'head'), ...series.map(({ name }) => text(name, 'headRight'))],
    ...categories.map((category, index) => [text(category), ...series.map((one) => cellOf(one, index))]),
  ];
  return writeXlsx([{ name: 'Sheet1', widths: widthsOf(rows), rows, table: true, frozen: 1, print: 'free' }]);
}
