import type { IndicatorFigure, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { TextScale } from '#charts/frame';
import { rolePaints } from '#charts/layout/paints';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import { spread, textMark, widest, type TextMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { lastOf, type Ground } from './ground';
import { dashOf, lineWidth } from './strokes';

/** The words at the end of each line, and the width in px that they take right of the plot, margin included. */
export type Ends = {
  readonly size: number;
  readonly width: number;
  /** Room in px of the sample of each line before its words; 0 for a picture that needs none. */
  readonly sample: number;
  readonly rows: readonly { readonly series: Series; readonly lines: readonly string[] }[];
};

type Words = { readonly name: string; readonly value: string };

/** Name and latest value of a series, with its period where others go on; a dash where it has none. A card with several series has names only. */
function wordsOf(figure: IndicatorFigure, series: Series, scale: TextScale, locale: Locale): Words {
  const many = figure.series.length > 1;
  const last = lastOf(series);
  const name = many ? locale.say(series.label) : '';
  if (many && scale.name === 'card') return { name, value: '' };
  if (last?.value == null) return { name, value: many ? '–' : '' };
  const { kind } = figure.unit;
  const whole = kind === 'percent' || (kind === 'rank' && scale.name !== 'card');
  const value = whole ? locale.value(last.value, figure.unit, last.valueTo) : locale.number(last.value);
  // Beside others that go on, an older value would be read as of the last period.
  const isOld = many && last.period !== figure.periods.at(-1);
  return { name, value: isOld ? `${value}\u00a0(${locale.period(last.period, true)})` : value };
}

const joined = ({ name, value }: Words) => [name, value].filter((one) => one !== '').join('\u00a0');

/** One line where it fits into `most` px; else name above value, or the name cut so that its value stays. */
function linesOf(words: Words, size: number, most: number, two: boolean): readonly string[] {
  const { name, value } = words;
  if (measureText(joined(words), size, 700) <= most) return [joined(words)];
  const cut = (width: number) => wrapText(name, width, size, 700, 1)[0] ?? '';
  const room = most - measureText(`\u00a0${value}`, size, 700);
  if (value === '') return [cut(most)];
  if (two && measureText(value, size, 700) <= most) return [cut(most), value];
  return [room >= size * 3 ? joined({ name: cut(room), value }) : cut(most)];
}

/**
 * The words at the ends of the lines in at most 45 % of `width` px, and in six tenths of what the ticks leave.
 * Names stand in one line, in two where that is too little and `height` px hold them all, else they are cut.
 * Null for a single series whose value is too wide to stand beside its line.
 */
export function endsOf(
  figure: IndicatorFigure,
  width: number,
  inset: number,
  height: number,
  scale: TextScale,
  locale: Locale,
): Ends | null {
  const single = figure.series.length === 1;
  const size = scale.name === 'card' || !single ? scale.label : scale.key;
  const sample = figure.compared === undefined || single ? 0 : size * 2.1;
  const margin = scale.label * 1.1 + sample;
  const most = Math.min(width * 0.45, (width - inset) * 0.6) - margin;
  const words = figure.series.map((series) => wordsOf(figure, series, scale, locale));
  if (single && words.some((one) => measureText(joined(one), size, 700) > most)) return null;
  const two = scale.name !== 'card' && figure.series.length * size * 2.6 <= height;
  const rows = figure.series.map((series, index) => ({
    series,
    lines: linesOf(words[index] ?? { name: '', value: '' }, size, most, two),
  }));
  const all = rows.flatMap((row) => row.lines);
  return { size, width: widest(all, size, 700) + margin, sample, rows };
}

const importance: readonly Series['role'][] = ['main', 'second', 'third', 'reference', 'rest'];

/** As many ends as can stand between the two heights, the least important left out. */
function keptRows(rows: Ends['rows'], gap: number, height: number): Ends['rows'] {
  const count = Math.floor(Math.max(height, 0) / gap) + 1;
  const order = [...rows].sort(
    (left, right) => importance.indexOf(left.series.role) - importance.indexOf(right.series.role),
  );
  const kept = new Set(order.slice(0, count));
  return rows.filter((row) => kept.has(row));
}

type PlacedRow = Ends['rows'][number] & { readonly first: number };

/** The ends that can stand, with the baseline of their first line, moved apart where lines end close together. */
function placedRows(ends: Ends, ground: Ground, low: number): readonly PlacedRow[] {
  const { size } = ends;
  const { plot } = ground;
  const most = Math.max(1, ...ends.rows.map((row) => row.lines.length));
  const half = ((most - 1) * size * 1.25) / 2;
  const from = size * 0.42 + half;
  const to = Math.max(low - size * 0.35 - half, from);
  const rows = keptRows(ends.rows, size * (most * 1.25 - 0.15), to - from);
  const wanted = rows.map(({ series }) => {
    const last = lastOf(series);
    return last?.value == null ? plot.y + plot.height : ground.y(last.value);
  });
  const centres = spread(wanted, size * (most * 1.25 + 0.1), from, to);
  return rows.map(({ series, lines }, index) => {
    const first = (centres[index] ?? 0) + size * 0.35 - ((lines.length - 1) * size * 1.25) / 2;
    return { series, lines, first };
  });
}

/** The words at the ends of the lines, moved apart where lines end close together; `low` is the lowest baseline. */
export function endMarks(ends: Ends, ground: Ground, x: number, low: number): readonly TextMark[] {
  const { size, sample } = ends;
  return placedRows(ends, ground, low).flatMap(({ series, lines, first }) => {
    const main = series.role === 'main';
    const quiet = series.role === 'reference' || series.role === 'rest';
    const style = { size, weight: main ? 700 : 600, fill: main ? 'chart-main' : quiet ? 'ink-muted' : 'ink' } as const;
    return lines.map((line, row) => textMark(x + sample, first + row * size * 1.25, line, style));
  });
}

/** A sample of each line, with its colour and dash, before the words that name it. */
export function sampleMarks(ends: Ends, ground: Ground, x: number, low: number): readonly Mark[] {
  const { size, sample, rows } = ends;
  if (sample === 0) return [];
  const all = rows.map(({ series }) => series);
  return placedRows(ends, ground, low).map(({ series, first }): Mark => {
    const y = px(first - size * 0.35);
    const strokeWidth = lineWidth(series, ground.scale);
    const dash = dashOf(all, series, strokeWidth);
    const line = { x1: px(x), x2: px(x + sample - size * 0.5), y1: y, y2: y, stroke: rolePaints[series.role] };
    return { type: 'line', ...line, strokeWidth, ...(dash === undefined ? {} : { dash }) };
  });
}
