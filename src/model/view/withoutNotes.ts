import type { IndicatorFigure } from '#model/figure';

/** Whether a figure has a remark beside its key value or a note below. */
export function hasNotes(figure: IndicatorFigure): boolean {
  return figure.remark !== undefined || figure.note !== undefined;
}

/**
 * The same figure without what is said beside and below it. Gaps keep their reasons and estimates their hatch: those
 * belong to the figures.
 */
export function withoutNotes(figure: IndicatorFigure): IndicatorFigure {
  return { ...figure, remark: undefined, note: undefined };
}
