import type { IndicatorFigure } from '#model/figure';

/** One row of data a period with the value of each series under its id, as Recharts wants it; a gap is null. */
export function rowsOf(figure: IndicatorFigure) {
  return figure.periods.map((period, index) => ({
    period,
    ...Object.fromEntries(figure.series.map((series) => [series.id, series.points[index]?.observation?.value ?? null])),
  }));
}
