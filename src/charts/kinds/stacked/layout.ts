import type { IndicatorFigure, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { Box, Frame, Layout, Spot } from '#charts/frame';
import { pointText } from '#charts/speech';
import { flowLegend, legendMarks } from '#charts/layout/legend';
import { noDataMarks } from '#charts/layout/noDataMarks';
import { keptLabels, textMark, widest, type TextMark } from '#charts/layout/texts';
import { linear } from '#charts/layout/ticks';
import { headHeight, headMarks, type Head } from './heads';
import { missingMarks, partMarks, partsOf } from './parts';

/** Fill of a part and the ink that stays legible on it, in both themes. */
export const partPaints = {
  main: { fill: 'chart-main', ink: 'surface' },
  second: { fill: 'chart-3', ink: 'ink' },
  third: { fill: 'chart-grid', ink: 'ink' },
  rest: { fill: 'chart-compare-soft', ink: 'ink' },
  reference: { fill: 'chart-compare-soft', ink: 'ink' },
} satisfies Record<Series['role'], { fill: Paint; ink: Paint }>;

/** Names of the parts, each with the place where the part begins in the first row that has it. */
function headsOf(figure: IndicatorFigure, x: (value: number) => number, locale: Locale): readonly Head[] {
  const parts = figure.periods.flatMap((_, index) => partsOf(figure, index));
  return figure.series.flatMap((series): Head[] => {
    const part = parts.find((one) => one.series === series);
    if (part === undefined) return [];
    const main = series.role === 'main';
    return [
      {
        text: locale.say(series.label),
        at: x(part.from),
        main,
        fill: partPaints[series.role].fill,
        first: part.index === 0,
      },
    ];
  });
}

/**
 * The words above the rows: names over their parts where the first row has them all and
 * they find room, else a legend with swatches. A
 * card has no room for a legend and leaves out what does not fit.
 */
function headOf(heads: readonly Head[], frame: Frame): { marks: readonly Mark[]; height: number } {
  const { width, scale } = frame;
  const direct = headMarks(heads, width, scale);
  const placed = direct.length === heads.length && heads.every((head) => head.first);
  if (placed || scale.name === 'card') return { marks: direct, height: headHeight(scale) };
  const legend = flowLegend(heads, frame);
  return { marks: legendMarks(legend, scale), height: legend.height + scale.label * 0.6 };
}

function spotsOf(
  figure: IndicatorFigure,
  index: number,
  row: Box,
  x: (value: number) => number,
  locale: Locale,
): readonly Spot[] {
  const parts = partsOf(figure, index);
  const end = parts.at(-1);
  return figure.series.flatMap((series): Spot[] => {
    const point = series.points[index];
    if (point === undefined) return [];
    const part = parts.find((one) => one.series === series);
    const from = part ? part.from : end ? end.from + end.value : 0;
    const label = locale.say(series.label);
    const name = locale.period(point.period);
    return [
      {
        key: `${series.id}.${point.period}`,
        name,
        series: label,
        observation: point.observation,
        x: x(from),
        y: row.y,
        width: Math.max(x(from + (part?.value ?? 0)) - x(from), 8),
        height: row.height,
        text: `${label}, ${pointText(name, point, figure.unit, locale)}`,
      },
    ];
  });
}

/** Names of the rows, every n-th where rows are lower than letters, none of them below the frame. */
function nameMarks(names: readonly string[], rows: readonly Box[], step: number, frame: Frame): readonly TextMark[] {
  const size = frame.scale.label;
  const kept = keptLabels(names.length, step, size * 1.15);
  return names.flatMap((name, index) => {
    const row = rows[index];
    if (!kept(index) || row === undefined) return [];
    const bold = index === names.length - 1;
    const y = Math.min(row.y + row.height / 2 + size * 0.35, frame.height - size * 0.2);
    return [textMark(0, y, name, { size, weight: bold ? 600 : 400, fill: bold ? 'ink' : 'ink-muted' })];
  });
}

/**
 * Rows of parts that add up, one row a period, parts named once above. Values stand in their part where it is
 * wide enough; a missing part leaves its place empty, so the row ends early, with a dash, and the spot says why.
 * What is not final is hatched. Percentages run to 100. `frame` is in px.
 */
export function stackedLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const sums = figure.periods.map((_, index) => partsOf(figure, index).reduce((sum, part) => sum + part.value, 0));
  const domain: readonly [number, number] = [0, Math.max(figure.unit.kind === 'percent' ? 100 : 0, ...sums, 1e-9)];
  const names = figure.periods.map((period) => locale.period(period, true));
  const left = widest(names, scale.label, 600) + scale.label * 0.9;
  const wide = Math.max(width - left, 1);
  const x = linear(domain, left, left + wide);
  const heads = headsOf(figure, x, locale);
  const head = headOf(heads, frame);
  const plot: Box = { x: left, y: head.height, width: wide, height: Math.max(height - head.height, 1) };
  const step = plot.height / Math.max(figure.periods.length, 1);
  const thick = Math.min(step * 0.82, scale.label * 4.4);
  const rows = figure.periods.map((_, index): Box => ({
    ...plot,
    y: plot.y + step * (index + 0.5) - thick / 2,
    height: thick,
  }));
  const lettered = step >= scale.label * 1.2;
  const marks: Mark[] = [...head.marks, ...nameMarks(names, rows, step, frame)];
  rows.forEach((row, index) => {
    const style = { x, scale, last: index === rows.length - 1, lettered };
    for (const part of partsOf(figure, index))
      marks.push(...partMarks(part, row, style, partPaints[part.series.role], locale));
    if (heads.length > 0) marks.push(...missingMarks(figure, index, row, style, locale));
  });
  if (heads.length === 0) marks.push(...noDataMarks(plot, scale, locale));
  const spots = rows.flatMap((row, index) => spotsOf(figure, index, row, x, locale));
  return { width, height, marks, plot, domain, ticks: [0, domain[1]], spots };
}
