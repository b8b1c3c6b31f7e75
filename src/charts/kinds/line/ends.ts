import type { IndicatorFigure, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { TextScale } from '#charts/frame';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import { spread, textMark, widest, type TextMark } from '#charts/layout/texts';
import { lastOf, type Ground } from './ground';

/** The words at the end of each line, and the width in px that they take right of the plot, margin included. */
export type Ends = {
  readonly size: number;
  readonly width: number;
  readonly rows: readonly { readonly series: Series; readonly lines: readonly string[] }[];
};

type Words = { readonly name: string; readonly value: string };

/** Name and latest value of a series; a dash where it has none. A card with several series has names only. */
function wordsOf(figure: IndicatorFigure, series: Series, scale: TextScale, locale: Locale): Words {
  const many = figure.series.length > 1;
  const last = lastOf(series);
  const name = many ? locale.say(series.label) : '';
  if (many && scale.name === 'card') return { name, value: '' };
  if (last?.value == null) return { name, value: many ? '–' : '' };
  const { kind } = figure.unit;
  const whole = kind === 'percent' || (kind === 'rank' && scale.name !== 'card');
  return { name, value: whole ? locale.value(last.value, figure.unit, last.valueTo) : locale.number(last.value) };
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
  const margin = scale.label * 1.1;
  const most = Math.min(width * 0.45, (width - inset) * 0.6) - margin;
  const words = figure.series.map((series) => wordsOf(figure, series, scale, locale));
  if (single && words.some((one) => measureText(joined(one), size, 700) > most)) return null;
  const two = scale.name !== 'card' && figure.series.length * size * 2.6 <= height;
  const rows = figure.series.map((series, index) => ({
    series,
    lines: linesOf(words[index] ?? { name: '', value: '' }, size, most, two),
  }));
  const all = rows.flatMap((row) => row.lines);
  return { size, width: widest(all, size, 700) + margin, rows };
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

/** The words at the ends of the lines, moved apart where lines end close together; `low` is the lowest baseline. */
export function endMarks(ends: Ends, ground: Ground, x: number, low: number): readonly TextMark[] {
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
  return rows.flatMap(({ series, lines }, index) => {
    const main = series.role === 'main';
    const quiet = series.role === 'reference' || series.role === 'rest';
    const style = { size, weight: main ? 700 : 600, fill: main ? 'chart-main' : quiet ? 'ink-muted' : 'ink' } as const;
    const first = (centres[index] ?? 0) + size * 0.35 - ((lines.length - 1) * size * 1.25) / 2;
    return lines.map((line, row) => textMark(x, first + row * size * 1.25, line, style));
  });
}
