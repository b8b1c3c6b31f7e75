import type { Board, Indicator } from '#model/board';
import { areasWith, numbersOf } from './comparedSeries';
import { emptyComparison, mostCompared, type Comparison } from './comparison';

/** Two series need so many periods in common before laying them side by side says something. */
const leastCommon = 3;

const periodsOf = (board: Board, indicator: Indicator) =>
  new Set(numbersOf(indicator, board.referenceArea).map(({ period }) => period));

function common(board: Board, one: Indicator, other: Indicator): number {
  const theirs = periodsOf(board, other);
  return [...periodsOf(board, one)].filter((period) => theirs.has(period)).length;
}

/** Indicators that have figures for the board's own area, in its order. */
export function comparable(board: Board): readonly Indicator[] {
  return board.indicators.filter((one) => numbersOf(one, board.referenceArea).length > 0);
}

/**
 * The indicators that go well beside one, best first: those that the board calls related with enough periods in
 * common, then others in its unit with as many. Those that are asked for already are left out.
 */
export function goodBeside(board: Board, indicator: Indicator, chosen: readonly string[] = []): readonly Indicator[] {
  const fits = comparable(board).filter(
    (other) => other !== indicator && !chosen.includes(other.id) && common(board, indicator, other) >= leastCommon,
  );
  const related = (indicator.related ?? []).flatMap((id) => fits.find((other) => other.id === id) ?? []);
  const sameUnit = fits.filter((other) => other.unitOfMeasure === indicator.unitOfMeasure && !related.includes(other));
  return [...related, ...sameUnit];
}

/**
 * Comparisons that a board offers: an indicator in several areas first, then indicators with those that the board
 * calls related and that share enough periods with it. No indicator comes twice; key indicators come first.
 */
export function suggestions(board: Board, most: number): readonly Comparison[] {
  const ordered = comparable(board).toSorted((left, right) => Number(right.key === true) - Number(left.key === true));
  const places = ordered
    .filter((one) => areasWith(board, one).length > 2 || (one.key === true && areasWith(board, one).length > 1))
    .map((one): Comparison => ({ ...emptyComparison, ids: [one.id] }));
  const byId = new Map(ordered.map((one) => [one.id, one]));
  const used = new Set<string>();
  const sets: Comparison[] = [];
  for (const one of ordered) {
    // A board of ten thousand offers no more than a small one.
    if (sets.length === most) break;
    const beside = (one.related ?? []).flatMap((id) => byId.get(id) ?? []);
    const free = beside.filter((other) => other !== one && !used.has(other.id));
    const ids = [one, ...free.filter((other) => common(board, one, other) >= leastCommon)].map(({ id }) => id);
    if (used.has(one.id) || ids.length < 2) continue;
    const chosen = ids.slice(0, mostCompared);
    for (const id of chosen) used.add(id);
    sets.push({ ...emptyComparison, ids: chosen });
  }
  return [...places.slice(0, Math.ceil(most / 2)), ...sets].slice(0, most);
}

/** What a link from the page of an indicator compares: its areas where there are some, else its nearest neighbours. */
export function comparisonOf(board: Board, indicator: Indicator): Comparison | null {
  if (numbersOf(indicator, board.referenceArea).length === 0) return null;
  if (areasWith(board, indicator).length > 1) return { ...emptyComparison, ids: [indicator.id] };
  const [first, second] = goodBeside(board, indicator);
  if (first === undefined) return { ...emptyComparison, ids: [indicator.id] };
  return { ...emptyComparison, ids: [indicator.id, first.id, ...(second === undefined ? [] : [second.id])] };
}
