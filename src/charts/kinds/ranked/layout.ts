import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, TextScale } from '#charts/frame';
import { keepClear } from '#charts/layout/keepClear';
import { fillOf } from '#charts/layout/paints';
import { markOf, pointText } from '#charts/speech';
import { measureText } from '#charts/text/measureText';
import { textMark, type TextMark } from '#charts/layout/texts';
import { linear, makeTicks, px } from '#charts/layout/ticks';
import { benchmarkMarks, benchmarkRoom } from './benchmarks';
import { keySize, nameLines, rowsOf, type Bar, type Rows } from './rows';

/** What each series shows in its only period, as bars in the order of the figure. */
function allOf(figure: IndicatorFigure, locale: Locale): readonly Bar[] {
  return figure.series.flatMap((series): Bar[] => {
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
}

/**
 * The bars in the order in which they are drawn. Areas are ranked by value, largest first;
 * parts of one area (medals by colour) keep the order of the board, which readers know. Marks are bars only where
 * `marks` asks for it: for pens that draw no lines across.
 */
export function barsOf(figure: IndicatorFigure, locale: Locale, marks = false): readonly Bar[] {
  const bars = allOf(figure, locale).filter((bar) => marks || bar.series.mark !== true);
  const areas = new Set(bars.map((bar) => bar.point.observation?.referenceArea));
  if (areas.size < 2) return bars;
  const worth = (bar: Bar) => bar.point.observation?.value ?? Number.NEGATIVE_INFINITY;
  return [...bars].sort((left, right) => worth(right) - worth(left));
}

/** The text to the right of a bar, or in its place where there is no value: words, or a dash where they do not fit. */
function wordsMarks(
  bar: Bar,
  at: { x: number; y: number; width: number },
  rows: Rows,
  scale: TextScale,
  locale: Locale,
) {
  const main = bar.series.role === 'main';
  const { size } = rows;
  if (bar.point.observation?.value == null) {
    const fits = measureText(bar.words, size, 400) <= at.width - at.x;
    return [textMark(at.x, at.y, fits ? bar.words : '–', { size, fill: 'ink-subtle' })];
  }
  const large = main ? keySize(size, scale) : size;
  const value = textMark(at.x, at.y, bar.words, { size: large, weight: main ? 700 : 600 });
  const mark = rows.marked ? markOf(bar.point.observation, locale) : '';
  if (mark === '') return [value];
  const end = at.x + measureText(bar.words, large, 700) + scale.axis * 0.6;
  return [value, textMark(end, at.y, mark, { size: Math.min(scale.axis, size), fill: 'ink-subtle' })];
}

function barMark(bar: Bar, row: Box, x: (value: number) => number): readonly Mark[] {
  const one = bar.point.observation;
  if (one?.value == null) return [];
  const paint = fillOf(bar.series.role, one);
  const inset = (paint.strokeWidth ?? 0) / 2;
  const long = Math.abs(x(one.value) - x(0));
  return [
    {
      type: 'rect',
      x: px(Math.min(x(0), x(one.value)) + inset),
      y: px(row.y + inset),
      width: px(Math.max(long - 2 * inset, 0.5)),
      height: px(Math.max(row.height - 2 * inset, 0.5)),
      ...paint,
      data: true,
    },
  ];
}

/**
 * Names and values of all rows; where rows are lower than their letters the main one and then the first stay. With
 * `halo` they stay legible on lines that cross them.
 */
function textMarks(
  bars: readonly Bar[],
  boxes: readonly Box[],
  rows: Rows,
  x: (value: number) => number,
  frame: Frame,
  locale: Locale,
  halo: boolean,
): readonly TextMark[] {
  const { size } = rows;
  const all = bars.map((bar, index) => {
    const main = bar.series.role === 'main';
    const row = boxes[index] ?? nowhere;
    const middle = row.y + row.height / 2;
    const names = rows.names[index] ?? [];
    const ys = nameLines(names.length, middle, size);
    const style = { size, weight: main ? 600 : 400, fill: main ? 'ink' : 'ink-muted' } as const;
    const value = bar.point.observation?.value;
    const end = value == null ? row.x + size * 0.5 : Math.max(x(0), x(value)) + size * 0.5;
    const at = { x: end, y: middle + size * 0.35, width: frame.width };
    const marks = [
      ...names.map((name, line) => textMark(0, ys[line] ?? 0, name, style)),
      ...wordsMarks(bar, at, rows, frame.scale, locale),
    ];
    return { main, marks };
  });
  const order = [...all.filter((one) => one.main), ...all.filter((one) => !one.main)];
  const kept = keepClear(order.flatMap((one) => one.marks));
  return halo ? kept.map((mark) => ({ ...mark, halo })) : kept;
}

/** Where a visitor meets a mark: its line from the first bar to the last. */
function spotOf({ point }: Bar, plot: Box, x: (value: number) => number): Box {
  const value = point.observation?.value;
  return { x: (value == null ? plot.x : x(value)) - 6, y: plot.y, width: 12, height: plot.height };
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Horizontal bars from zero, one a series, name left and value at the end. `frame` is in px; rows share its
 * height evenly and bars never grow thicker than two and a half lines of text. A bar without a value keeps its
 * row and says so; marks (region, nation) are lines across the bars.
 */
export function rankedLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const bars = barsOf(figure, locale);
  const lines = allOf(figure, locale).filter((bar) => bar.series.mark === true);
  const values = [...bars, ...lines].map((bar) => bar.point.observation?.value).filter((value) => value != null);
  const { ticks } = makeTicks(values, 4, true);
  const tight: readonly [number, number] = [Math.min(0, ...values), Math.max(...values, 1e-9)];
  const top = benchmarkRoom(lines, scale);
  const high = (scale.name === 'card' ? height - 16 : height) - top;
  const rows = rowsOf(bars, high, frame, locale);
  const plot: Box = { x: rows.left, y: top, width: Math.max(width - rows.left - rows.right, 1), height: high };
  const x = linear(tight, plot.x, plot.x + plot.width);
  const thick = Math.min(rows.step * 0.7, scale.label * 2.5);
  const boxes = bars.map((_, index): Box => ({
    x: plot.x,
    y: top + rows.step * (index + 0.5) - thick / 2,
    width: plot.width,
    height: thick,
  }));
  const zero = px(x(0));
  const axis = {
    x1: zero,
    x2: zero,
    y1: px(top),
    y2: px(top + plot.height),
    stroke: 'chart-axis',
    strokeWidth: 1,
  } as const;
  const marks: Mark[] = [
    ...bars.flatMap((bar, index) => barMark(bar, boxes[index] ?? nowhere, x)),
    ...benchmarkMarks(lines, plot, x, frame, locale),
    ...textMarks(bars, boxes, rows, x, frame, locale, lines.length > 0),
    { type: 'line', ...axis },
  ];
  const spots = [...bars, ...lines].map((bar, index) => ({
    key: bar.series.id,
    name: bar.name,
    series: bar.name,
    observation: bar.point.observation,
    ...(boxes[index] ?? spotOf(bar, plot, x)),
    text: pointText(bar.name, bar.point, figure.unit, locale),
  }));
  return {
    width,
    height,
    marks,
    plot,
    domain: tight,
    ticks: ticks.filter((tick) => tick >= tight[0] && tick <= tight[1]),
    spots,
  };
}
