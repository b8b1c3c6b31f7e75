import type { Board, Indicator } from '#model/board';
import { comparedSeries } from '#model/compare/comparedSeries';
import { compareFigure } from '#model/compare/compareFigure';
import { comparisonGroups, type Grouped } from '#model/compare/comparisonGroups';
import { emptyComparison, type Comparison } from '#model/compare/comparison';
import { rankedPeriods, rankingGroup, usualPeriod } from '#model/compare/ranking';
import type { IndicatorFigure } from '#model/figure';
import type { Period } from '#model/observation';
import { comparisonWords, indexUnit, rankingWords } from './comparisonWords';

/** The pictures of a comparison, with what the controls must know of it. */
export type ComparisonFigures = Grouped & { readonly figures: readonly IndicatorFigure[] };

/**
 * A comparison as figures, one a picture; none where nothing that was chosen has a figure. The words of all languages
 * and the part `figures` must be loaded, since a figure speaks every language.
 */
export function comparisonFigures(board: Board, comparison: Comparison): ComparisonFigures {
  const grouped = comparisonGroups(comparedSeries(board, comparison), comparison, indexUnit());
  const figures = grouped.groups.flatMap(
    (group) => compareFigure(board, comparison, group, comparisonWords(group)) ?? [],
  );
  return { ...grouped, figures };
}

export type Ranking = {
  readonly figure: IndicatorFigure;
  readonly period: Period;
  /** Periods that can be ranked, newest first. */
  readonly periods: readonly Period[];
};

/** The areas of an indicator in the period asked for, else in the usual one; null where they cannot be ranked. */
export function rankingFigure(board: Board, indicator: Indicator, asked: Period | null): Ranking | null {
  const periods = rankedPeriods(board, indicator);
  const period = periods.find((one) => one === asked) ?? usualPeriod(board, indicator);
  const unit = board.unitsOfMeasure.find((one) => one.id === indicator.unitOfMeasure);
  if (period === null || unit === undefined) return null;
  const group = rankingGroup(board, indicator, period, unit);
  const comparison: Comparison = { ...emptyComparison, ids: [indicator.id], period };
  const figure = compareFigure(board, comparison, group, rankingWords(group));
  return figure === null ? null : { figure, period, periods };
}
