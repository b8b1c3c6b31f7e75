import type { Point, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Frame, TextScale } from '#charts/frame';
import { markOf } from '#charts/speech';
import { balanceText } from '#charts/text/balanceText';
import { wrapText } from '#charts/text/wrapText';
import { widest } from '#charts/layout/texts';

/** One bar: a series in the figure's only period. */
export type Bar = { readonly series: Series; readonly point: Point; readonly name: string; readonly words: string };

/** The room of names, bars and values in a row, in px, with the names broken into lines. */
export type Rows = {
  readonly size: number;
  readonly step: number;
  readonly left: number;
  readonly right: number;
  readonly names: readonly (readonly string[])[];
  /** Whether "estimate" or "provisional" is written behind the values; their hatch is there in any case. */
  readonly marked: boolean;
};

const line = 1.25;
/** Type may shrink to the height of a row, but no smaller than this in px. */
const leastOf = ({ name, axis }: TextScale) => (name === 'export' ? axis * 0.8 : 12);

/** The size of the main value, a little larger outside cards. */
export function keySize(size: number, scale: TextScale): number {
  return scale.name === 'card' ? size : size * 1.15;
}

/** The lines of a name, about equally long where it fits into so many, else the last one cut. */
function nameOf(bar: Bar, most: number, size: number, lines: number): readonly string[] {
  const weight = bar.series.role === 'main' ? 600 : 400;
  const balanced = balanceText(bar.name, most, size, weight);
  return balanced.length <= lines ? balanced : wrapText(bar.name, most, size, weight, lines);
}

/**
 * Shares a row between its name, its bar and its value: values get what they need, names at most two fifths of
 * `frame.width` and so much less that a fifth of it is left for the bars. Names take as many lines as a row is
 * high, and are cut after that; the words for what is not final go first when values alone fill the row.
 */
export function rowsOf(bars: readonly Bar[], height: number, frame: Frame, locale: Locale): Rows {
  const { width, scale } = frame;
  const step = height / Math.max(bars.length, 1);
  const size = Math.max(leastOf(scale), Math.min(scale.label, step / 1.5));
  const given = bars.filter((bar) => bar.point.observation?.value != null);
  const words =
    widest(
      given.map((bar) => bar.words),
      keySize(size, scale),
      700,
    ) +
    size * 0.8;
  const mark =
    widest(
      given.map((bar) => markOf(bar.point.observation, locale)),
      Math.min(scale.axis, size),
      400,
    ) +
    scale.axis * 0.6;
  const marked = scale.name !== 'card' && words + mark < width * 0.5;
  const right = words + (marked ? mark : 0);
  const most = Math.max(Math.min(width * 0.4, width * 0.8 - right - size * 0.8), width * 0.2);
  const lines = Math.min(Math.max(Math.floor(step / (size * line)), 1), 3);
  const names = bars.map((bar) => nameOf(bar, most, size, lines));
  return { size, step, left: widest(names.flat(), size, 600) + size * 0.8, right, names, marked };
}

/** Baselines of the lines of a name, centred on `middle` px. */
export function nameLines(count: number, middle: number, size: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => middle + size * (0.35 + (index - (count - 1) / 2) * line));
}
