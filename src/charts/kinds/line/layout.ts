import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { gridMarks, thinTicks } from '#charts/layout/axes';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, Spot } from '#charts/frame';
import { keepClear } from '#charts/layout/keepClear';
import { periodNames } from '#charts/layout/periodNames';
import { noDataMarks } from '#charts/layout/noDataMarks';
import { pointText } from '#charts/speech';
import { textMark, widest, type TextMark } from '#charts/layout/texts';
import { linear, makeTicks } from '#charts/layout/ticks';
import { endMarks, endsOf, sampleMarks } from './ends';
import { dotRadius, type Ground } from './ground';
import { gapMarks, lineMarks } from './lines';
import { valueMarks } from './values';

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

/** The value axis. Ranks run downwards from first place, in whole places. */
function axisOf(figure: IndicatorFigure, card: boolean) {
  const values = figure.series
    .flatMap((one) => one.points.map((point) => point.observation?.value))
    .filter((value) => value != null);
  const rank = figure.unit.kind === 'rank';
  const zero = !rank && Math.min(...values) < Math.max(...values) / 2;
  const made = makeTicks(rank ? [1, ...values] : values, card ? 2 : 3, zero);
  const last = Math.max(2, Math.ceil(made.domain[1]));
  const between = made.ticks.filter((tick) => tick > 1 && tick < last && Number.isInteger(tick));
  const ticks = rank ? [1, ...between, last] : made.ticks;
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  return { some: values.length > 0, ticks, rank, domain: rank ? ([high, low] as const) : ([low, high] as const) };
}

/** Names below the axis: in a card the first and the last, at the edges of the plot. */
function nameMarks(
  figure: IndicatorFigure,
  ground: Ground,
  y: number,
  width: number,
  locale: Locale,
): readonly TextMark[] {
  const { scale } = ground;
  const size = scale.name === 'card' ? scale.axis : scale.label;
  const names = figure.periods.map((period) => locale.period(period, true));
  const last = names.length - 1;
  const row = { at: ground.x, baseline: y + size * 1.3, bold: (index: number) => index === last };
  if (scale.name !== 'card' || last < 1) return periodNames({ ...row, names }, width, scale);
  const end = periodNames(
    { ...row, names: names.slice(last), at: () => ground.x(last), bold: () => true },
    width,
    scale,
  );
  return keepClear([...end, textMark(0, row.baseline, names[0] ?? '', { size, fill: 'ink-muted' })]);
}

/**
 * Lines over periods. Gaps break the line and a single point between two gaps keeps its dot. Ranks run
 * downwards, first place on top. The axis starts at zero unless all values lie in the upper half, where a line
 * (unlike a column) may begin above it. `frame` is in px; without any value the empty axis is drawn.
 */
export function lineLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const card = scale.name === 'card';
  const top = card ? 14 : scale.label * 1.9;
  const bottom = card ? 20 : scale.label * 1.7;
  const { some, ticks, rank, domain } = axisOf(figure, card);
  const numbers = ticks.map((tick) => locale.number(tick));
  const inset = card ? 6 : widest(numbers, scale.axis, 400) + scale.label * 1.4;
  const ends = endsOf(figure, width, inset, height - bottom, scale, locale);
  const gutter = ends?.width ?? scale.label * 1.1;
  const box: Box = { x: 0, y: top, width: Math.max(width - gutter, 1), height: Math.max(height - top - bottom, 1) };
  const plot: Box = { ...box, x: inset, width: Math.max(box.width - inset - (card ? 5 : scale.thick * 2), 1) };
  const count = figure.periods.length;
  const ground: Ground = {
    plot,
    scale,
    y: linear(domain, plot.y + plot.height, plot.y),
    x: (index) => (count > 1 ? plot.x + (plot.width * index) / (count - 1) : plot.x + plot.width / 2),
  };
  const floor = box.y + box.height;
  const base = {
    x1: 0,
    x2: box.width,
    y1: floor + 0.5,
    y2: floor + 0.5,
    stroke: 'chart-axis',
    strokeWidth: 1,
  } as const;
  const shown = rank ? ticks.slice(0, -1) : thinTicks(ticks, box.height, scale);
  const grid = card ? [] : gridMarks(box, some ? shown : [], domain, scale, figure.unit, locale);
  const names = nameMarks(figure, ground, floor, width, locale);
  const low = floor + (card ? 2 : scale.label * 0.3);
  const beside = ground.x(0) + dotRadius(scale) + scale.label * 0.6;
  const at = count > 1 ? box.width + scale.label * 0.5 : beside;
  const words = ends === null || !some ? [] : endMarks(ends, ground, at, low);
  const samples = ends === null || !some ? [] : sampleMarks(ends, ground, at, low);
  const taken = [...words, ...names, ...grid.filter((mark): mark is TextMark => mark.type === 'text')];
  const room: Box = { x: 0, y: 0, width, height: floor };
  const values = valueMarks(figure, ground, taken, room, ends === null, locale);
  const gaps = some ? keepClear(gapMarks(figure, ground), [...taken, ...values]) : noDataMarks(plot, scale, locale);
  const marks: Mark[] = [
    ...(card || rank || !some ? [{ type: 'line', ...base } as const] : []),
    ...grid,
    ...gaps,
    ...lineMarks(figure, ground),
    ...values,
    ...samples,
    ...words,
    ...names,
  ];
  return { width, height, marks, plot, domain, ticks, spots: spotsOf(figure, ground, locale) };
}
