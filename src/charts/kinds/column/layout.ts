import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { gridMarks, thinTicks } from '#charts/layout/axes';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, Spot, TextScale } from '#charts/frame';
import { boxOf, keepClear } from '#charts/layout/keepClear';
import { legendMarks, legendRows } from '#charts/layout/legend';
import { noDataMarks } from '#charts/layout/noDataMarks';
import { markOf, pointText } from '#charts/speech';
import { widest, type TextMark } from '#charts/layout/texts';
import { makeTicks } from '#charts/layout/ticks';
import { columnMarks, planMarks } from './columns';
import { columnX, makeGround, roomBelow, valuesOf, type Ground } from './ground';
import { periodMarks } from './periods';
import { gutterOf, linesAbove, remarksOf, type Gutter } from './remarks';
import { valueMarks } from './values';
import { marksAbove, marksBeside } from './words';

function spotsOf(figure: IndicatorFigure, ground: Ground, locale: Locale): readonly Spot[] {
  return figure.periods.flatMap((period, index) =>
    figure.series.flatMap((series, order): Spot[] => {
      const point = series.points[index];
      if (point === undefined) return [];
      const name = locale.period(period);
      const label = locale.say(series.label);
      const text = pointText(name, point, figure.unit, locale);
      return [
        {
          key: `${series.id}.${period}`,
          name,
          series: label,
          observation: point.observation,
          x: columnX(ground, index, order),
          y: ground.plot.y,
          width: ground.column,
          height: ground.plot.height,
          text: figure.series.length > 1 ? `${label}, ${text}` : text,
        },
      ];
    }),
  );
}

/** The value axis: hairlines at round numbers, or in a card the values alone, from zero to the highest. */
function axisOf(figure: IndicatorFigure, height: number, scale: TextScale) {
  const values = valuesOf(figure);
  const { domain, ticks } = makeTicks(values, 3, true);
  if (scale.name !== 'card') return { domain, ticks: thinTicks(ticks, height, scale) };
  return { domain: [Math.min(0, ...values), Math.max(0, ...values, 1e-9)] as const, ticks: [] };
}

/** Height of the periods below the axis, with the words below them for what is not final. */
function footOf(figure: IndicatorFigure, scale: TextScale, locale: Locale): number {
  if (scale.name === 'card') return 20;
  const marked = figure.series[0]?.points.some((point) => markOf(point.observation, locale) !== '') === true;
  return scale.label * 1.6 + (marked ? scale.axis * 1.4 : 0);
}

/** Legend and lines above the plot; the lines give way where the plot would be lower than three lines of text. */
function headOf(figure: IndicatorFigure, lines: Gutter['rows'], low: number, frame: Frame, locale: Locale) {
  const { height, scale } = frame;
  const overhead = lines.length * scale.label * 1.5;
  const legend = legendRows(figure, { ...frame, height: height - overhead }, locale);
  const left = height - low - scale.key * 1.4 - legend.height - overhead;
  if (scale.name !== 'export' || left >= scale.label * 3) return { above: lines, legend };
  return { above: [], legend: legendRows(figure, { ...frame, height: height - low }, locale) };
}

/**
 * Columns from a zero baseline, one band a period, series side by side. Gaps stay gaps (a dash says so); plans
 * are ink marks across their column; estimates and provisional values are hatched and named. `frame` is in px;
 * the layout never fails: without any value it draws the empty axis.
 */
export function columnLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const card = scale.name === 'card';
  const some = valuesOf(figure).length > 0;
  const remarks = remarksOf(figure, scale, locale);
  const beside = gutterOf(remarks, width, scale);
  const tall = (beside?.rows.length ?? 0) * scale.label * 1.45 + scale.label;
  const gutter = tall > height - legendRows(figure, frame, locale).height ? null : beside;
  const low = footOf(figure, scale, locale);
  const { above, legend } = headOf(figure, gutter === null ? linesAbove(remarks, frame) : [], low, frame, locale);
  const overhead = above.length * scale.label * 1.5;
  const aside = gutter?.width ?? 0;
  const y = card ? 20 : scale.key * 1.4 + legend.height + overhead;
  const foot = Math.max(height - low, y + 8);
  const { domain, ticks } = axisOf(figure, foot - y, scale);
  const below = card ? scale.axis : figure.series.length > 1 ? scale.label : scale.key;
  const given = roomBelow(figure, domain, foot - y, below * 1.3);
  const box: Box = { x: 0, y, width: width - aside, height: Math.max(foot - y - given, 8) };
  const numbers = ticks.slice(1).map((tick) => locale.number(tick));
  const left = card ? 0 : widest(numbers, scale.axis, 400) + scale.axis * 0.4;
  const plot: Box = { ...box, x: left, width: Math.max(box.width - left, 1) };
  const right = box.width + (aside > 0 ? scale.label : 0);
  const ground = makeGround(figure, plot, domain, right, scale);
  const values = some ? valueMarks(figure, ground, locale) : noDataMarks(plot, scale, locale);
  const grid = card
    ? [baseline(ground, width)]
    : gridMarks(box, some ? ticks : [0], domain, scale, figure.unit, locale);
  const tickTexts = grid.filter((mark): mark is TextMark => mark.type === 'text');
  const clear = new Set<Mark>(keepClear(tickTexts, values));
  const marks: Mark[] = [
    ...grid.filter((mark) => mark.type !== 'text' || clear.has(mark)),
    ...columnMarks(figure, ground),
    ...planMarks(figure, ground, aside > 0 ? scale.label * 2 : 0),
    ...values,
    ...periodMarks(figure, ground, foot, width, locale),
    ...legendMarks(legend, scale),
    ...marksAbove(above, legend.height, width, ground),
  ];
  const [key] = values;
  const edge = columnX(ground, figure.periods.length, 0) - ground.band + ground.column * ground.count;
  const free = key === undefined || boxOf(key).x + boxOf(key).width <= edge + scale.label * 0.7;
  const room = { x: box.width + scale.label * 1.4, top: legend.height, bottom: height };
  if (gutter !== null) marks.push(...marksBeside(figure, gutter.rows, ground, room, free));
  return { width, height, marks, plot, domain, ticks, spots: spotsOf(figure, ground, locale) };
}

function baseline(ground: Ground, width: number): Mark {
  const y = Math.round(ground.y(0)) + 0.5;
  return { type: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'chart-axis', strokeWidth: 1 };
}
