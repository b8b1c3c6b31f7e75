import type { Needed } from '#dataset/large/partQueries';
import type { Board } from '#model/board';
import { idsInParts } from '#model/parts/withIndicators';
import type { Place } from '#selection/addresses';
import { readComparison } from '#selection/comparison/comparison';

/** What the page at a place needs of a board in parts; nothing for a page that shows what the manifest holds. */
export function neededFor(
  { page, indicator }: Pick<Place, 'page' | 'indicator'>,
  board: Board,
  search: string,
): Needed {
  if (board.inParts === undefined) return { ids: [], beside: false };
  if (page === 'compare') return { ids: readComparison(search, board).comparison.ids, beside: false };
  const known = indicator !== null && idsInParts(board.inParts).includes(indicator);
  return { ids: known ? [indicator] : [], beside: true };
}
