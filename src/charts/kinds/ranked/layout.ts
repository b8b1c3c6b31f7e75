import type { IndicatorFigure, Point, Series } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, TextScale } from '#charts/frame';
import { fillOf } from '#charts/layout/paints';
import { markOf, pointText } from '#charts/speech';
import { textMark, widest } from '#charts/layout/texts';
import { linear, makeTicks, px } from '#charts/layout/ticks';

/** One bar: a series in the figure's only period. */
export type Bar = { readonly series: Series; readonly point: Point; readonly name: string; readonly words: string };

/**
 * The bars in the order in which they are drawn. Areas are ranked by value, largest first; parts of one area
 * (medals by colour) keep the order of the board, which readers know.
 */
export function barsOf(figure: IndicatorFigure, locale: Locale): readonly Bar[] {
  const bars = figure.series.flatMap((series): Bar[] => {
    const point = series.points[0];
    if (point === undefined) return [];
    const one = point.observation;
    const percent = figure.unit.kind === 'percent';
    const value =
      one?.value == null
        ? locale.t('chart.noData')
        : percent
          ? locale.value(one.value, figure.unit)
          : locale.number(one.value);
    const over = one === null || one.qualifier === 'exact' ? '' : `${locale.t(`qualifier.${one.qualifier}`)}\u00a0`;
    return [{ series, point, name: locale.say(series.label), words: over + value }];
  });
  const areas = new Set(bars.map((bar) => bar.point.observation?.referenceArea));
  if (areas.size < 2) return bars;
  const worth = (bar: Bar) => bar.point.observation?.value ?? Number.NEGATIVE_INFINITY;
  return [...bars].sort((left, right) => worth(right) - worth(left));
}

function barMarks(bar: Bar, row: Box, x: (value: number) => number, scale: TextScale, locale: Locale): readonly Mark[] {
  const main = bar.series.role === 'main';
  const one = bar.point.observation;
  const middle = row.y + row.height / 2 + scale.label * 0.35;
  const name = textMark(0, middle, bar.name, {
    size: scale.label,
    weight: main ? 600 : 400,
    fill: main ? 'ink' : 'ink-muted',
  });
  if (one?.value == null) return [name, textMark(row.x, middle, bar.words, { size: scale.label, fill: 'ink-subtle' })];
  const paint = fillOf(bar.series.role, one);
  const inset = (paint.strokeWidth ?? 0) / 2;
  const left = Math.min(x(0), x(one.value));
  const long = Math.abs(x(one.value) - x(0));
  const mark = scale.name === 'card' ? '' : markOf(one, locale);
  const key = main && scale.name !== 'card';
  const end = left + long + scale.label * 0.5;
  const size = key ? scale.label * 1.15 : scale.label;
  const value = textMark(end, middle, bar.words, { size, weight: main ? 700 : 600 });
  const bars: Mark = {
    type: 'rect',
    x: px(left + inset),
    y: px(row.y + inset),
    width: px(Math.max(long - 2 * inset, 0.5)),
    height: px(row.height - 2 * inset),
    ...paint,
    data: true,
  };
  if (mark === '') return [name, bars, value];
  return [
    name,
    bars,
    value,
    textMark(end + widest([bar.words], size, 700) + scale.axis * 0.6, middle, mark, {
      size: scale.axis,
      fill: 'ink-subtle',
    }),
  ];
}

/**
 * Horizontal bars from zero, one a series, name left and value at the end. `frame` is in px; rows share its
 * height evenly and bars never grow thicker than two and a half lines of text. A bar without a value keeps its
 * row and says so.
 */
export function rankedLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const bars = barsOf(figure, locale);
  const values = bars.map((bar) => bar.point.observation?.value).filter((value) => value != null);
  const { domain, ticks } = makeTicks(values, 4, true);
  const tight: readonly [number, number] = [Math.min(0, ...values), Math.max(...values, 1e-9)];
  const left =
    widest(
      bars.map((bar) => bar.name),
      scale.label,
      600,
    ) +
    scale.label * 0.8;
  const estimates =
    scale.name === 'card'
      ? 0
      : widest(
          bars.map((bar) => markOf(bar.point.observation, locale)),
          scale.axis,
          400,
        ) +
        scale.axis * 0.6;
  const right =
    widest(
      bars.map((bar) => bar.words),
      scale.label * 1.15,
      700,
    ) +
    scale.label * 0.8 +
    estimates;
  const plot: Box = {
    x: left,
    y: 0,
    width: Math.max(width - left - right, 1),
    height: scale.name === 'card' ? height - 16 : height,
  };
  const x = linear(tight, plot.x, plot.x + plot.width);
  const step = plot.height / Math.max(bars.length, 1);
  const thick = Math.min(step * 0.7, scale.label * 2.5);
  const rows = bars.map((_, index): Box => ({
    x: plot.x,
    y: step * (index + 0.5) - thick / 2,
    width: plot.width,
    height: thick,
  }));
  const axis: Mark = {
    type: 'line',
    x1: px(x(0)),
    x2: px(x(0)),
    y1: 0,
    y2: px(plot.height),
    stroke: 'chart-axis',
    strokeWidth: 1,
  };
  const marks = bars.flatMap((bar, index) => barMarks(bar, rows[index] ?? plot, x, scale, locale));
  const spots = bars.map((bar, index) => ({
    key: bar.series.id,
    name: bar.name,
    series: bar.name,
    observation: bar.point.observation,
    ...(rows[index] ?? plot),
    text: pointText(bar.name, bar.point, figure.unit, locale),
  }));
  return {
    width,
    height,
    marks: [...marks, axis],
    plot,
    domain: tight,
    ticks: ticks.filter((tick) => tick <= domain[1]),
    spots,
  };
}
