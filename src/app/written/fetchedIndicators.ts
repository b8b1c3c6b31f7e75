import type { Indicator } from '#model/board';
import { idsBeside } from '#model/parts/withIndicators';
import type { Place } from '#selection/addresses';
import type { WrittenBoard } from './openBoard';

/**
 * The indicators that a browser has fetched whole when the page at a place of a board in parts is complete: the one it
 * is about and those beside it. None on pages that show what the manifest holds, and of a board of one file.
 */
export function fetchedIndicators({ page, indicator }: Place, { board, byId }: WrittenBoard): readonly Indicator[] {
  const one = byId.get(indicator ?? '');
  if (board.inParts === undefined || one === undefined || (page !== 'kpi' && page !== 'embed')) return [];
  return [one, ...idsBeside(board.inParts, one).flatMap((id) => byId.get(id) ?? [])];
}
