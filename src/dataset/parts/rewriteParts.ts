import type { Board } from '#model/board';
import type { BoardInParts } from '#model/parts/boardInParts';
import { writeParts, type SplitBoard } from './splitBoard';

/**
 * Writes a joined board again, cut as it was. Files that differ from what stands here are stale or were changed by
 * hand: their catalogue, counts or short indicators no longer tell what their parts hold.
 */
export function rewriteParts(whole: Board, { by, parts }: BoardInParts): Promise<SplitBoard> {
  const cut = parts.map(({ id, category, referenceArea, indicators }) => ({
    id,
    ...(category === undefined ? {} : { category }),
    ...(referenceArea === undefined ? {} : { referenceArea }),
    indicators,
  }));
  return writeParts(whole, { by, parts: cut });
}
