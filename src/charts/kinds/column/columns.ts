import type { IndicatorFigure, Point, Series } from '#model/figure';
import { targetMarks } from '#charts/layout/axes';
import type { Mark } from '#charts/drawing';
import { fillOf } from '#charts/layout/paints';
import { px } from '#charts/layout/ticks';
import { columnX, type Ground } from './ground';

/** Top and height of a column between zero and its value; negative values hang below the axis. */
function columnSpan(ground: Ground, value: number): { readonly y: number; readonly height: number } {
  const zero = ground.y(0);
  const at = ground.y(value);
  return { y: Math.min(zero, at), height: Math.abs(zero - at) };
}

function columnMark(ground: Ground, x: number, point: Point, role: Series['role']): Mark[] {
  const one = point.observation;
  if (one?.value == null) return [];
  const { y, height } = columnSpan(ground, one.value);
  const paint = fillOf(role, one);
  const inset = (paint.strokeWidth ?? 0) / 2;
  const gap = ground.column > 12 ? 1 : 0;
  return [
    {
      type: 'rect',
      x: px(x + inset + gap),
      y: px(y + inset),
      width: px(Math.max(ground.column - 2 * (inset + gap), 0.5)),
      height: px(Math.max(height - inset, 0.5)),
      ...paint,
      data: true,
    },
  ];
}

/** The columns of all series, in drawing order. */
export function columnMarks(figure: IndicatorFigure, ground: Ground): readonly Mark[] {
  return figure.series.flatMap((series, index) =>
    series.points.flatMap((point, period) => columnMark(ground, columnX(ground, period, index), point, series.role)),
  );
}

/**
 * Plan marks across the columns of a band, a little wider than they are, within the plot. The last one reaches on
 * to the words in the gutter, `reach` px beyond its columns.
 */
export function planMarks(figure: IndicatorFigure, ground: Ground, reach: number): readonly Mark[] {
  const { plot, band, column, count, right, scale } = ground;
  const points = figure.series[0]?.points ?? [];
  const over = Math.min(band * 0.12, scale.label);
  const edge = scale.name === 'card' ? scale.thick : 1;
  return points.flatMap((point, index) => {
    if (point.plan?.value == null) return [];
    const x = columnX(ground, index, 0);
    const last = index === points.length - 1 && scale.name !== 'card';
    const end = x + column * count + (last ? Math.max(reach, over) : over);
    return targetMarks(
      Math.max(x - over, plot.x + edge),
      Math.min(end, right - scale.thick),
      ground.y(point.plan.value),
      scale,
    );
  });
}
