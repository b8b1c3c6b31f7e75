import type { Board, Indicator } from '#model/board';
import type { BoardInParts } from './boardInParts';

/** So many on either side of an indicator are named on its page. */
const REACH = 4;

const memory = new WeakMap<BoardInParts['parts'], readonly string[]>();

/** Ids of all indicators, category by category where the board is cut by category; each once. */
export function idsInParts({ parts }: Pick<BoardInParts, 'parts'>): readonly string[] {
  const known = memory.get(parts) ?? [...new Set(parts.flatMap(({ indicators }) => indicators))];
  memory.set(parts, known);
  return known;
}

/** Ids of the other indicators that the picture of one draws. */
export function idsDrawn({ id, picture }: Indicator): readonly string[] {
  const drawn = picture?.series.map(({ indicator }) => indicator) ?? [];
  return [...new Set(drawn)].filter((one) => one !== id);
}

/**
 * Ids of the further indicators that the page of one shows: those that it draws or names as related, and its neighbours
 * in the order of the parts. The page as it was written and the page as the browser draws it ask here, so that they agree.
 */
export function idsBeside(inParts: Pick<BoardInParts, 'parts'>, indicator: Indicator): readonly string[] {
  const { id, related = [] } = indicator;
  const all = idsInParts(inParts);
  const at = all.indexOf(id);
  const near = at < 0 ? [] : all.slice(Math.max(0, at - REACH), at + REACH + 1);
  return [...new Set([...near, ...idsDrawn(indicator), ...related])].filter((one) => one !== id);
}

/**
 * A board in parts with more of its indicators, whole, in the order of the parts; those of the manifest that are not
 * among them stay short.
 */
export function withIndicators(board: Board, more: readonly Indicator[]): Board {
  if (board.inParts === undefined) return board;
  const order = new Map(idsInParts(board.inParts).map((id, place) => [id, place]));
  const all = new Map([...board.indicators, ...more].map((one) => [one.id, one]));
  const placed = [...all.values()].toSorted((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
  return { ...board, indicators: placed };
}

/** Observations of one indicator from several parts as one indicator: words of the first, observations of all. */
export function mergeParts(pieces: readonly [Indicator, ...Indicator[]]): Indicator {
  const [first, ...rest] = pieces;
  if (rest.length === 0) return first;
  const known = new Map(pieces.flatMap(({ observations }) => observations.map((one) => [one.id, one] as const)));
  return { ...first, observations: [...known.values()] };
}
