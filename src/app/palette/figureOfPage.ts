import type { Board } from '#model/board';
import { comparedSeries } from '#model/compare/comparedSeries';
import type { Figure } from '#model/figure';
import { pageFigures } from '#model/view/pageFigures';
import { comparisonFigures } from '#language/comparison/comparisonFigures';
import type { Place } from '#selection/addresses';
import { readComparison } from '#selection/comparison/comparison';

/**
 * The figure that a page is about: that of its indicator, or a comparison in one picture. Null where a page shows none
 * or several, so that nobody gets a file of something else than they meant. The words of all languages and the part
 * `figures` must be loaded.
 */
export function figureOfPage(board: Board, place: Place, search: string): Figure | null {
  if (place.page === 'kpi') {
    const indicator = board.indicators.find(({ id }) => id === place.indicator);
    return indicator === undefined ? null : pageFigures(board, indicator).main;
  }
  if (place.page !== 'compare') return null;
  const { comparison } = readComparison(search, board);
  if (comparison.ids.length < 2 || comparedSeries(board, comparison).length < 2) return null;
  const [only, ...others] = comparisonFigures(board, comparison).figures;
  return only === undefined || others.length > 0 ? null : only;
}
