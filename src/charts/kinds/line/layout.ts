import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { gridMarks } from '#charts/layout/axes';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, Spot } from '#charts/frame';
import { pointText } from '#charts/speech';
import { widest } from '#charts/layout/texts';
import { linear, makeTicks } from '#charts/layout/ticks';
import { endMarks, endTexts, gapMarks, lineMarks, periodMarks, valueMarks, type Ground } from './lines';

function valuesOf(figure: IndicatorFigure): readonly number[] {
  return figure.series
    .flatMap((one) => one.points.map((point) => point.observation?.value))
    .filter((value) => value != null);
}

function spotsOf(figure: IndicatorFigure, ground: Ground, locale: Locale): readonly Spot[] {
  const { plot } = ground;
  const step = figure.periods.length > 1 ? plot.width / (figure.periods.length - 1) : plot.width;
  return figure.periods.flatMap((period, index) =>
    figure.series.flatMap((series): Spot[] => {
      const point = series.points[index];
      if (point === undefined) return [];
      const name = locale.period(period);
      const label = locale.say(series.label);
      const text = pointText(name, point, figure.unit, locale);
      const at = point.observation?.value == null ? plot.y + plot.height : ground.y(point.observation.value);
      return [
        {
          key: `${series.id}.${period}`,
          name,
          series: label,
          observation: point.observation,
          x: ground.x(index) - Math.min(step, 24) / 2,
          y: at - 12,
          width: Math.min(step, 24),
          height: 24,
          text: figure.series.length > 1 ? `${label}, ${text}` : text,
        },
      ];
    }),
  );
}

/**
 * Lines over periods. Gaps break the line and a single point between two gaps keeps its dot. Ranks run
 * downwards, first place on top. The axis starts at zero unless all values lie in the upper half, where a line
 * (unlike a column) may begin above it. `frame` is in px; without any value the empty axis is drawn.
 */
export function lineLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const card = scale.name === 'card';
  const values = valuesOf(figure);
  const rank = figure.unit.kind === 'rank';
  const zero = !rank && Math.min(...values) < Math.max(...values) / 2;
  const made = makeTicks(rank ? [1, ...values] : values, card ? 2 : 3, zero);
  const ticks = rank ? [1, ...made.ticks.filter((tick) => tick > 1)] : made.ticks;
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const domain: readonly [number, number] = rank ? [high, low] : [low, high];
  const ends = endTexts(figure, scale, locale);
  const endSize = card || figure.series.length > 1 ? scale.label : scale.key;
  const gutter = widest(ends, endSize, 700) + scale.label * 1.1;
  const top = card ? 14 : scale.label * 1.9;
  const bottom = card ? 20 : scale.label * 1.7;
  const box: Box = { x: 0, y: top, width: Math.max(width - gutter, 1), height: Math.max(height - top - bottom, 1) };
  const inset = card
    ? 6
    : widest(
        ticks.map((tick) => locale.number(tick)),
        scale.axis,
        400,
      ) +
      scale.label * 1.4;
  const plot: Box = { ...box, x: inset, width: Math.max(box.width - inset - (card ? 5 : scale.thick * 2), 1) };
  const count = figure.periods.length;
  const ground: Ground = {
    plot,
    scale,
    y: linear(domain, plot.y + plot.height, plot.y),
    x: (index) => (count > 1 ? plot.x + (plot.width * index) / (count - 1) : plot.x + plot.width / 2),
  };
  const base: Mark = {
    type: 'line',
    x1: 0,
    x2: box.width,
    y1: box.y + box.height + 0.5,
    y2: box.y + box.height + 0.5,
    stroke: 'chart-axis',
    strokeWidth: 1,
  };
  const marks: Mark[] = card || rank ? [base] : [];
  if (!card) marks.push(...gridMarks(box, rank ? ticks.slice(0, -1) : ticks, domain, scale, figure.unit, locale));
  marks.push(...gapMarks(figure, ground), ...lineMarks(figure, ground), ...valueMarks(figure, ground, locale));
  marks.push(
    ...endMarks(figure, ground, ends, box.width + scale.label * 0.5),
    ...periodMarks(figure, ground, box.y + box.height, locale),
  );
  return { width, height, marks, plot, domain, ticks, spots: spotsOf(figure, ground, locale) };
}
