import type { IndicatorFigure, Series } from '#model/figure';
import type { Mark } from '#charts/drawing';
import { rolePaints } from '#charts/layout/paints';
import { textMark, type TextMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { dotRadius, runsOf, type Ground, type Placed } from './ground';
import { dashOf, lineWidth } from './strokes';

function pathOf(run: readonly Placed[]): string {
  return run.map((at, index) => `${index === 0 ? 'M' : 'L'}${px(at.x)} ${px(at.y)}`).join('');
}

function dotMark(series: Series, at: Placed, ground: Ground): Mark {
  const paint = rolePaints[series.role];
  const final = series.points[at.index]?.observation?.observationStatus === 'final';
  return {
    type: 'dot',
    x: px(at.x),
    y: px(at.y),
    r: px(dotRadius(ground.scale)),
    fill: final ? paint : 'surface',
    stroke: paint,
    strokeWidth: px(ground.scale.thick * 0.7),
    data: true,
  };
}

/**
 * Lines and dots: references thinner and below, the board's own area on top; a hollow dot is not final. Lines of one
 * colour differ in their dash.
 */
export function lineMarks(figure: IndicatorFigure, ground: Ground): readonly Mark[] {
  const { scale } = ground;
  const order = [...figure.series].sort((left, right) => Number(left.role === 'main') - Number(right.role === 'main'));
  return order.flatMap((series) => {
    const stroke = rolePaints[series.role];
    const strokeWidth = lineWidth(series, scale);
    const dash = dashOf(figure.series, series, strokeWidth);
    const stroked = { stroke, strokeWidth, ...(dash === undefined ? {} : { dash }) };
    const runs = runsOf(series, ground);
    const lines = runs
      .filter((run) => run.length > 1)
      .map((run): Mark => ({ type: 'path', d: pathOf(run), fill: 'none', ...stroked, data: true }));
    const ends = new Set(runs.flatMap((run) => [run[0]?.index, run.at(-1)?.index]));
    const dots = runs.flat().filter((at) => scale.name !== 'card' || ends.has(at.index));
    return [...lines, ...dots.map((at) => dotMark(series, at, ground))];
  });
}

/** A dash on the axis for each period in which the first series has no figure; side by side, in which none has. */
export function gapMarks(figure: IndicatorFigure, ground: Ground): readonly TextMark[] {
  const { plot, scale } = ground;
  const y = plot.y + plot.height - scale.axis * 0.5;
  const asked = figure.compared === undefined ? figure.series.slice(0, 1) : figure.series;
  return figure.periods.flatMap((_, index) =>
    asked.every(({ points }) => points[index]?.observation?.value == null)
      ? [textMark(ground.x(index), y, '–', { size: scale.label, fill: 'ink-subtle', anchor: 'middle' })]
      : [],
  );
}
