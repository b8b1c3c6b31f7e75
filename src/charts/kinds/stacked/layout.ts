import type { IndicatorFigure, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { Box, Frame, Layout, Spot, TextScale } from '#charts/frame';
import { pointText } from '#charts/speech';
import { measureText } from '#charts/text/measureText';
import { textMark, widest } from '#charts/layout/texts';
import { linear, px } from '#charts/layout/ticks';

/** Fill of a part and the ink that stays legible on it, in both themes. */
export const partPaints = {
  main: { fill: 'chart-main', ink: 'surface' },
  second: { fill: 'chart-3', ink: 'ink' },
  third: { fill: 'chart-grid', ink: 'ink' },
  rest: { fill: 'chart-compare-soft', ink: 'ink' },
  reference: { fill: 'chart-compare-soft', ink: 'ink' },
} satisfies Record<Series['role'], { fill: Paint; ink: Paint }>;

type Part = { readonly series: Series; readonly index: number; readonly from: number; readonly value: number };

/** The parts of one row from left to right; a part without a figure is left out and its place stays empty. */
function partsOf(figure: IndicatorFigure, index: number): readonly Part[] {
  let from = 0;
  return figure.series.flatMap((series): Part[] => {
    const value = series.points[index]?.observation?.value;
    if (value == null || value < 0) return [];
    const part = { series, index, from, value };
    from += value;
    return [part];
  });
}

function partMarks(
  part: Part,
  row: Box,
  x: (value: number) => number,
  scale: TextScale,
  last: boolean,
  locale: Locale,
): readonly Mark[] {
  const { fill, ink } = partPaints[part.series.role];
  const left = x(part.from);
  const right = x(part.from + part.value);
  const main = part.series.role === 'main';
  const size = main && last && scale.name !== 'card' ? scale.label * 1.2 : scale.label;
  const text = locale.number(part.value);
  const rect: Mark = {
    type: 'rect',
    x: px(left),
    y: px(row.y),
    width: px(Math.max(right - left - 2, 0.5)),
    height: px(row.height),
    fill,
    data: true,
  };
  if (measureText(text, size, 700) + scale.label > right - left) return [rect];
  const y = row.y + row.height / 2 + size * 0.35;
  const label = main
    ? textMark(right - scale.label * 0.7, y, text, { size, weight: last ? 700 : 600, fill: ink, anchor: 'end' })
    : textMark(left + scale.label * 0.6, y, text, { size, fill: ink });
  return [rect, label];
}

/** Names of the parts above the first row, each where its part begins, pushed right where they would touch. */
function headMarks(
  figure: IndicatorFigure,
  x: (value: number) => number,
  width: number,
  scale: TextScale,
  locale: Locale,
): readonly Mark[] {
  const size = scale.label;
  let free = 0;
  const rows = [0, 0];
  return partsOf(figure, 0).flatMap((part): Mark[] => {
    const text = locale.say(part.series.label);
    const main = part.series.role === 'main';
    const need = measureText(text, size, 600);
    const wanted = Math.min(x(part.from), width - need);
    const row = wanted >= (rows[1] ?? 0) ? 1 : 0;
    free = Math.max(wanted, rows[row] ?? 0);
    rows[row] = free + need + size * 0.8;
    return [
      textMark(Math.min(free, width - need), size * (1 + row * 1.3), text, {
        size,
        weight: main ? 700 : 400,
        fill: main ? 'chart-main' : 'ink-muted',
      }),
    ];
  });
}

/**
 * Rows of parts that add up, one row a period, parts named once above. Values stand in their part where it is
 * wide enough; a missing part leaves its place empty, so the row ends early and the spot says why. Percentages
 * run to 100. `frame` is in px.
 */
export function stackedLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const sums = figure.periods.map((_, index) => partsOf(figure, index).reduce((sum, part) => sum + part.value, 0));
  const domain: readonly [number, number] = [0, Math.max(figure.unit.kind === 'percent' ? 100 : 0, ...sums, 1e-9)];
  const names = figure.periods.map((period) => locale.period(period, true));
  const left = widest(names, scale.label, 600) + scale.label * 0.9;
  const top = scale.label * 3;
  const plot: Box = { x: left, y: top, width: Math.max(width - left, 1), height: Math.max(height - top, 1) };
  const x = linear(domain, plot.x, plot.x + plot.width);
  const step = plot.height / Math.max(figure.periods.length, 1);
  const thick = Math.min(step * 0.82, scale.label * 4.4);
  const latest = figure.periods.length - 1;
  const marks: Mark[] = [...headMarks(figure, x, width, scale, locale)];
  const spots: Spot[] = [];
  figure.periods.forEach((period, index) => {
    const row: Box = { x: plot.x, y: plot.y + step * (index + 0.5) - thick / 2, width: plot.width, height: thick };
    const bold = index === latest;
    marks.push(
      textMark(0, row.y + thick / 2 + scale.label * 0.35, names[index] ?? '', {
        size: scale.label,
        weight: bold ? 600 : 400,
        fill: bold ? 'ink' : 'ink-muted',
      }),
    );
    const parts = partsOf(figure, index);
    for (const part of parts) marks.push(...partMarks(part, row, x, scale, bold, locale));
    for (const series of figure.series) {
      const point = series.points[index];
      if (point === undefined) continue;
      const part = parts.find((one) => one.series === series);
      const end = parts.at(-1);
      const from = part ? part.from : end ? end.from + end.value : 0;
      const label = locale.say(series.label);
      spots.push({
        key: `${series.id}.${period}`,
        name: locale.period(period),
        series: label,
        observation: point.observation,
        x: x(from),
        y: row.y,
        width: Math.max(x(from + (part?.value ?? 0)) - x(from), 8),
        height: thick,
        text: `${label}, ${pointText(locale.period(period), point, figure.unit, locale)}`,
      });
    }
  });
  return { width, height, marks, plot, domain, ticks: [0, domain[1]], spots };
}
