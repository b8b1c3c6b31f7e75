import type { IndicatorFigure } from '#model/figure';

/** How many numbers a figure holds, plans and targets included: one alone needs no table. */
export function countValues(figure: IndicatorFigure): number {
  return figure.series
    .flatMap((series) => series.points.flatMap((point) => [point.observation, point.plan]))
    .filter((one) => one !== null).length;
}
