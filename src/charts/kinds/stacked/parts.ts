import type { IndicatorFigure, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { Box, TextScale } from '#charts/frame';
import { measureText } from '#charts/text/measureText';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';

export type Part = { readonly series: Series; readonly index: number; readonly from: number; readonly value: number };

/** How a row is drawn: the value scale, and whether it is high enough for numbers. */
export type RowStyle = {
  readonly x: (value: number) => number;
  readonly scale: TextScale;
  readonly last: boolean;
  readonly lettered: boolean;
};

/** The parts of one row from left to right; a part without a figure is left out, so the row ends early. */
export function partsOf(figure: IndicatorFigure, index: number): readonly Part[] {
  let from = 0;
  return figure.series.flatMap((series): Part[] => {
    const value = series.points[index]?.observation?.value;
    if (value == null || value < 0) return [];
    const part = { series, index, from, value };
    from += value;
    return [part];
  });
}

/** Diagonal lines across a box, `gap` px apart, as one path. */
function hatchPath({ x, y, width, height }: Box, gap: number): string {
  let d = '';
  for (let start = gap - height; start < width; start += gap) {
    const left = Math.max(start, 0);
    const right = Math.min(start + height, width);
    d += `M${px(x + left)} ${px(y + height - (left - start))}L${px(x + right)} ${px(y + height - (right - start))}`;
  }
  return d;
}

/**
 * One part: its rectangle, hatched in the colour of the surface where its value is not final, and its value where
 * it is wide enough. The hatch is no data mark, so it lies over the live chart too; it leaves the number free.
 */
export function partMarks(
  part: Part,
  row: Box,
  style: RowStyle,
  paint: { fill: Paint; ink: Paint },
  locale: Locale,
): readonly Mark[] {
  const { x, scale, last, lettered } = style;
  const { fill, ink } = paint;
  const left = x(part.from);
  const right = x(part.from + part.value);
  const box: Box = { ...row, x: left, width: Math.max(right - left - 2, 0.5) };
  const rect = (at: Box) => ({ x: px(at.x), y: px(at.y), width: px(at.width), height: px(at.height) });
  const marks: Mark[] = [{ type: 'rect', ...rect(box), fill, data: true }];
  const main = part.series.role === 'main';
  const size = main && last && scale.name !== 'card' ? scale.label * 1.2 : scale.label;
  const text = locale.number(part.value);
  const wide = measureText(text, size, main && last ? 700 : main ? 600 : 400);
  const fits = lettered && measureText(text, size, 700) + scale.label <= right - left;
  const start = main ? right - scale.label * 0.7 - wide : left + scale.label * 0.6;
  const hatched = part.series.points[part.index]?.observation?.observationStatus !== 'final' && box.width > 2;
  const d = hatched ? hatchPath(box, scale.thick * 2.4) : '';
  if (d !== '') marks.push({ type: 'path', d, fill: 'none', stroke: 'surface', strokeWidth: px(scale.thick * 0.4) });
  if (!fits) return marks;
  const middle = row.y + row.height / 2;
  const pad = size * 0.25;
  const high = Math.min(size * 1.24, row.height);
  const label: Box = { x: start - pad, y: middle - high / 2, width: wide + 2 * pad, height: high };
  if (hatched) marks.push({ type: 'rect', ...rect(label), fill });
  marks.push(
    main
      ? textMark(right - scale.label * 0.7, middle + size * 0.35, text, {
          size,
          weight: last ? 700 : 600,
          fill: ink,
          anchor: 'end',
        })
      : textMark(start, middle + size * 0.35, text, { size, fill: ink }),
  );
  return marks;
}

/** What is missing in a row, said in the place that stays empty at its end: a dash and its name, or the dash alone. */
export function missingMarks(
  figure: IndicatorFigure,
  index: number,
  row: Box,
  style: RowStyle,
  locale: Locale,
): readonly Mark[] {
  const missing = figure.series.filter((series) => series.points[index]?.observation?.value == null);
  const end = partsOf(figure, index).at(-1);
  const size = style.scale.label;
  const at = style.x(end === undefined ? 0 : end.from + end.value) + size * 0.5;
  const names = missing.map((series) => locale.say(series.label)).join(', ');
  const text = [`– ${names}`, '–'].find((one) => measureText(one, size, 400) <= row.x + row.width - at);
  if (missing.length === 0 || !style.lettered || text === undefined) return [];
  return [textMark(at, row.y + row.height / 2 + size * 0.35, text, { size, fill: 'ink-subtle' })];
}
