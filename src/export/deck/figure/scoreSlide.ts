import { plotsOf } from '#charts/kinds/scoreboard/layout';
import type { ScoreboardFigure } from '#model/figure';
import type { ScoreboardTarget } from '#model/scoreboard';
import type { Locale } from '#language/locale';
import type { Cell, Shape, TableShape } from '#export/deck/deck';
import { fitText } from '#export/deck/text/fitText';
import { ruleTop } from '#export/deck/parts/places';
import type { ExportEntry } from '#export/entry/exportEntry';
import { scoreChart } from './scoreChart';

const half = [36, 350, 138] as const;
const between = 40;
/** Heights of rows in px, the largest first in which all targets find room, each with its type. */
const rowSizes = [
  { row: 25, size: 14 },
  { row: 22, size: 13 },
  { row: 20, size: 12 },
] as const;

function rowOf(
  target: ScoreboardTarget | null | undefined,
  index: number,
  size: number,
  locale: Locale,
): readonly Cell[] {
  if (target == null) return half.map(() => ({ text: '' }));
  return [
    { text: locale.number(index + 1), ink: 'ink-muted', end: true },
    { text: fitText(locale.say(target.name), { width: half[1] - 12, sizes: [size], lines: 1 }).text },
    {
      text: fitText(locale.t(`status.${target.status}`), { width: half[2] - 10, sizes: [size], lines: 1 }).text,
      bold: true,
    },
  ];
}

/** The row height that suits so many rows, and how many of them it leaves room for. */
function rowsFor(rows: number, height: number): { readonly row: number; readonly size: number; readonly most: number } {
  const fits = rowSizes.find(({ row }) => (rows + 1) * row <= height) ?? rowSizes[2];
  return { ...fits, most: Math.max(1, Math.floor(height / fits.row) - 1) };
}

/** The named targets in the order of the field, in two columns of rows; how many more stand in the notes is said. */
function tableOf(figure: ScoreboardFigure, top: number, description: string, locale: Locale): TableShape {
  const targets = plotsOf(figure).map(({ target }) => target);
  const { row, size, most } = rowsFor(Math.ceil(targets.length / 2), ruleTop - 14 - top);
  const count = Math.min(Math.ceil(targets.length / 2), most);
  const left = targets.length - count * 2;
  const more: readonly Cell[] = [{ text: '' }, { text: locale.t('deck.more', { count: left + 1 }) }, { text: '' }];
  const head = ['deck.head.number', 'card.target', 'filters.status'] as const;
  const heads = head.map((key, at): Cell => ({ text: locale.t(key), end: at === 0 }));
  const rows = Array.from({ length: count }, (_, index) => {
    const other = index + count;
    const last = left > 0 && index === count - 1;
    const right = last ? more : rowOf(targets[other], other, size, locale);
    return [...rowOf(targets[index], index, size, locale), { text: '' }, ...right];
  });
  const columns = [...half, between, ...half];
  return {
    type: 'table',
    name: locale.t('deck.shape.targets'),
    box: { x: 56, y: top, width: columns.reduce((sum, one) => sum + one, 0), height: (count + 1) * row },
    description,
    columns,
    rows: [[...heads, { text: '' }, ...heads], ...rows],
    rowHeight: row,
    size,
  };
}

/** A scoreboard: its field of plots as a chart, and below it the targets by name where the source names them. */
export function scoreParts({ figure, locale, words }: ExportEntry, top: number): readonly Shape[] {
  if (figure.kind !== 'scoreboard') return [];
  const named = figure.scoreboard.targets.length > 0;
  const bottom = ruleTop - 14;
  const height = named ? Math.min(130, (bottom - top) * 0.35) : bottom - top;
  const chart: Shape = {
    type: 'chart',
    name: locale.t('deck.shape.chart'),
    box: { x: 56, y: top, width: 1088, height },
    description: words.description,
    chart: scoreChart(figure, locale),
  };
  return named ? [chart, tableOf(figure, top + height + 10, words.description, locale)] : [chart];
}
