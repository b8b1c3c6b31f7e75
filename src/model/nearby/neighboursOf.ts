import type { Board, Indicator } from '#model/board';

export type Neighbours = { readonly previous: Indicator | null; readonly next: Indicator | null };

/**
 * The indicators before and after one within its category, in the order of the board; null at either end. An
 * indicator that the board does not hold has none.
 */
export function neighboursOf(board: Pick<Board, 'indicators'>, indicator: Indicator): Neighbours {
  const all = board.indicators.filter((one) => one.category === indicator.category);
  const at = all.findIndex((one) => one.id === indicator.id);
  if (at < 0) return { previous: null, next: null };
  return { previous: all[at - 1] ?? null, next: all[at + 1] ?? null };
}
