import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { gridMarks } from '#charts/layout/axes';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, Spot } from '#charts/frame';
import { legendMarks, legendRows } from '#charts/layout/legend';
import { markOf, pointText } from '#charts/speech';
import { textMark, widest } from '#charts/layout/texts';
import { linear, makeTicks } from '#charts/layout/ticks';
import { columnMarks, columnX, periodMarks, planMarks, valueMarks, type Ground } from './columns';
import { gutterOf, remarkMarks, remarksOf } from './remarks';

/** Below this width the remarks get a line above the plot instead of a gutter that would squeeze it. */
const NARROW = 17;

function valuesOf(figure: IndicatorFigure): readonly number[] {
  return figure.series
    .flatMap((one) => one.points.flatMap((point) => [point.observation?.value, point.plan?.value]))
    .filter((value) => value != null);
}

function spotsOf(figure: IndicatorFigure, ground: Ground, locale: Locale): readonly Spot[] {
  const count = figure.series.length;
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
          x: columnX(ground, index, order, count),
          y: ground.plot.y,
          width: ground.column,
          height: ground.plot.height,
          text: count > 1 ? `${label}, ${text}` : text,
        },
      ];
    }),
  );
}

/** Space that the words around the plot take, in px. */
function insetsOf(figure: IndicatorFigure, frame: Frame, gutter: number, over: number, locale: Locale) {
  const { scale } = frame;
  const card = scale.name === 'card';
  const marked = !card && figure.series[0]?.points.some((point) => markOf(point.observation, locale) !== '');
  return {
    top: card ? 20 : scale.key * 1.4 + over,
    bottom: card ? 20 : scale.label * 1.6 + (marked === true ? scale.axis * 1.4 : 0),
    right: gutter,
  };
}

/**
 * Columns from a zero baseline, one band a period, series side by side. Gaps stay gaps (a dash says so); plans
 * are ink marks across their column; estimates and provisional values are hatched and named. `frame` is in px;
 * the layout never fails: without any value it draws the empty axis.
 */
export function columnLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const card = scale.name === 'card';
  const remarks = remarksOf(figure, scale, locale);
  const wanted = gutterOf(remarks, scale);
  const narrow = wanted > 0 && width - wanted < scale.label * NARROW;
  const gutter = narrow ? 0 : wanted;
  const legend = legendRows(figure, width, scale, locale);
  const overhead = narrow
    ? [remarks.plan, remarks.verdict].filter((one) => one !== null).length * scale.label * 1.5
    : legend.height;
  const { domain, ticks } = makeTicks(valuesOf(figure), card ? 2 : 3, true);
  const inset = insetsOf(figure, frame, gutter, overhead, locale);
  const tight = card ? ([Math.min(0, ...valuesOf(figure)), Math.max(0, ...valuesOf(figure), 1e-9)] as const) : domain;
  const box: Box = { x: 0, y: inset.top, width: width - inset.right, height: height - inset.top - inset.bottom };
  const left = card
    ? 0
    : widest(
        ticks.slice(1).map((tick) => locale.number(tick)),
        scale.axis,
        400,
      ) +
      scale.axis * 0.4;
  const plot: Box = { ...box, x: left, width: Math.max(box.width - left, 1) };
  const band = plot.width / Math.max(figure.periods.length, 1);
  const count = Math.max(figure.series.length, 1);
  const column = Math.min(band * (count > 1 ? 0.84 : 0.62), scale.label * 9) / count;
  const ground: Ground = { plot, y: linear(tight, plot.y + plot.height, plot.y), band, column, scale };
  const marks: Mark[] = card
    ? [baseline(ground, width)]
    : [...gridMarks(box, ticks, domain, scale, figure.unit, locale)];
  marks.push(
    ...columnMarks(figure, ground),
    ...planMarks(figure, ground, narrow ? 0 : scale.label * 2),
    ...valueMarks(figure, ground, locale),
  );
  marks.push(...periodMarks(figure, ground, box.y + box.height, locale), ...legendMarks(legend, scale));
  marks.push(...wordsBeside(figure, ground, remarks, narrow ? null : box.width, width));
  return {
    width,
    height,
    marks,
    plot,
    domain: tight,
    ticks: card ? [] : ticks,
    spots: spotsOf(figure, ground, locale),
  };
}

function baseline(ground: Ground, width: number): Mark {
  const y = Math.round(ground.y(0)) + 0.5;
  return { type: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'chart-axis', strokeWidth: 1 };
}

/** The remarks in the gutter at `x`, or right-aligned on lines above the plot when there is no room beside it. */
function wordsBeside(
  figure: IndicatorFigure,
  ground: Ground,
  remarks: ReturnType<typeof remarksOf>,
  x: number | null,
  width: number,
): readonly Mark[] {
  const { scale } = ground;
  if (x === null) {
    const words = [remarks.plan === null ? null : `▸ ${remarks.plan}`, remarks.verdict].filter((one) => one !== null);
    return words.map((text, index) =>
      textMark(width, scale.label * (1 + index * 1.5), text, {
        size: scale.label,
        weight: 600,
        anchor: 'end',
        fill: index === 0 ? 'ink' : remarks.good ? 'status-met-ink' : 'status-missed-ink',
      }),
    );
  }
  const last = figure.periods.length - 1;
  const point = figure.series[0]?.points[last];
  if (point?.observation?.value == null) return [];
  const edge = columnX(ground, last, 0, figure.series.length) + ground.column * figure.series.length;
  const plan = point.plan?.value == null ? null : ground.y(point.plan.value);
  return remarkMarks(
    remarks,
    { x: x + scale.label * 1.4, edge, value: ground.y(point.observation.value), plan, top: 0 },
    scale,
  );
}
