import { figureRows } from '#export/table/figureRows';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Mark } from '#charts/drawing';
import type { PageNode } from './pageNode';
import { innerWidth, type } from './paper';
import { setText } from './setText';
import { empty, stack, type Part } from './stack';
import { cellText, type CellText } from './tableCells';

const gap = 16;
/** No column is narrower, in px; a figure with more columns than fit has its numbers on the chart and on the board. */
const least = { width: 68, rows: 3 } as const;
const most = 190;
const mostForNames = 170;

type Column = { readonly x: number; readonly width: number; readonly flushRight: boolean };

/** The names first, as wide as a fourth at most; the figures stand flush right, near enough to be read along a row. */
function columnsFor(count: number): readonly Column[] | null {
  const names = Math.min(mostForNames, innerWidth / 4);
  const each = Math.min(most, (innerWidth - names - gap * count) / count);
  if (count === 0 || each < least.width) return null;
  const figures = Array.from({ length: count }, (_, at) => ({
    x: names + gap + at * (each + gap),
    width: each,
    flushRight: true,
  }));
  return [{ x: 0, width: names, flushRight: false }, ...figures];
}

/** Above and below the words of a row, in px: as a rule, and where rows would be lost otherwise. */
const paddings = { wide: 4, close: 1 } as const;

type RowStyle = { readonly head: boolean; readonly padding: number };

/** One row with the hairline below it. */
function rowPart(cells: readonly CellText[], columns: readonly Column[], { head, padding }: RowStyle): Part {
  const size = head ? type.note : type.cell;
  const texts = columns.map(({ x, width, flushRight }, at) => {
    const cell = cells[at] ?? { text: '', quiet: true };
    return setText(cell.text, {
      type: cell.quiet && !head ? type.note : size,
      width,
      most: 3,
      x: flushRight ? x + width : x,
      top: padding,
      anchor: flushRight ? 'end' : 'start',
      weight: head || at === 0 ? 600 : 400,
      fill: cell.quiet || head ? 'ink-muted' : 'ink',
      figures: 'tabular',
    });
  });
  const height = Math.max(...texts.map((one) => one.height), size.line) + 2 * padding;
  const end = Math.max(...columns.map(({ x, width }) => x + width));
  const rule: Mark = {
    type: 'line',
    x1: 0,
    y1: height,
    x2: end,
    y2: height,
    stroke: head ? 'line-strong' : 'line',
    strokeWidth: 1,
  };
  const children = texts.map(({ marks }, at): PageNode => ({
    tag: head || at === 0 ? 'TH' : 'TD',
    marks,
    ...(head ? { scope: 'Column' as const } : at === 0 ? { scope: 'Row' as const } : {}),
  }));
  return {
    nodes: [
      { tag: 'TR', children },
      { tag: 'Artifact', marks: [rule] },
    ],
    height,
  };
}

type Rows = { readonly of: 'period' | 'series'; readonly head: Part; readonly rows: readonly Part[] };

function rowsOf({ figure, locale }: ExportEntry, padding: number): Rows | null {
  if (figure.kind === 'scoreboard') return null;
  const table = figureRows(figure, locale);
  const columns = columnsFor(table.columns.length);
  if (columns === null || table.rows.length === 0) return null;
  const loud = (text: string): CellText => ({ text, quiet: false });
  const heads = [
    locale.t(table.of === 'series' ? 'chart.series' : 'chart.period'),
    ...table.columns.map((one) => one.head),
  ];
  return {
    of: table.of,
    head: rowPart(heads.map(loud), columns, { head: true, padding }),
    rows: table.rows.map(({ name, cells }) =>
      rowPart([loud(name), ...cells.map((cell) => cellText(cell, figure, locale))], columns, { head: false, padding }),
    ),
  };
}

const heightOf = ({ head, rows }: Rows) => rows.reduce((sum, { height }) => sum + height, head.height);

/** How many of the rows fit, from the newest back, with the line that says how many are missing. */
function fitting({ head, rows }: Rows, room: number): number {
  let left = room - head.height - type.note.line - 4;
  return rows.toReversed().findIndex(({ height }) => (left -= height) < 0);
}

/** `whole` is false where rows were left out that the figure has. */
export type TablePart = { readonly part: Part; readonly whole: boolean };

/**
 * The numbers of a figure as a table, row by row as the chart draws them, no higher than `room` px. Rows stand closer
 * before any is left out; then the oldest periods go, and a line says how many. Where not even three fit, or the columns do
 * not, there is no table.
 */
export function tablePart(entry: ExportEntry, room: number): TablePart {
  const wide = rowsOf(entry, paddings.wide);
  if (wide === null) return { part: empty, whole: true };
  const close = heightOf(wide) <= room ? wide : (rowsOf(entry, paddings.close) ?? wide);
  const whole = heightOf(close) <= room;
  // A chart of bars says each number beside its bar; some rows of it would be neither.
  if (!whole && close.of === 'series') return { part: empty, whole };
  const { head, rows } = close;
  const kept = whole ? rows.length : fitting(close, room);
  if (kept < Math.min(least.rows, rows.length)) return { part: empty, whole };
  const { nodes, height } = stack([head, ...rows.slice(rows.length - kept)], 0);
  const rest = leftOut(rows.length - kept, entry.locale);
  const part = stack([{ nodes: [{ tag: 'Table', children: nodes }], height }, rest], 4);
  return { part, whole };
}

function leftOut(count: number, locale: ExportEntry['locale']): Part {
  if (count === 0) return empty;
  const text = locale.t('report.moreRows', { count });
  const { marks, height } = setText(text, { type: type.note, width: innerWidth, most: 1, fill: 'ink-muted' });
  return { nodes: [{ tag: 'P', marks }], height };
}
