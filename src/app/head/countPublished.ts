import type { Board } from '#model/board';

/** How many figures of a board a source has published, of every area, shown or kept; a gap is none. */
export function countPublished(board: Board): number {
  return board.indicators.reduce(
    (sum, { observations }) => sum + observations.filter((one) => one.source !== null).length,
    0,
  );
}
