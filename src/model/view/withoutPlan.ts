import type { IndicatorFigure } from '#model/figure';

/** Whether a figure draws a plan or target mark anywhere. */
export function hasPlan(figure: IndicatorFigure): boolean {
  return figure.series.some((series) => series.points.some((point) => point.plan !== null));
}

/**
 * The same figure without its plan and target marks, for chart and table alike. The headline keeps its target: what
 * is known does not change, only what is drawn. Periods that hold a plan alone stay, so that nothing moves.
 */
export function withoutPlan(figure: IndicatorFigure): IndicatorFigure {
  const series = figure.series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, plan: null })),
  }));
  return { ...figure, series };
}
