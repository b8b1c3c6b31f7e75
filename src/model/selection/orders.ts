import type { IndicatorFigure } from '#model/figure';
import { statuses } from '#model/targets/status';

/**
 * The change that a card shows, as a share of the figure before it: +5,000 people and +1.26 points are only comparable
 * this way. Null where the card shows none: no neighbour, a rank, a figure that is only "over" or "about"; or where
 * the figure before was zero.
 */
export function changeShare({ unit, headline: { change, previous } }: IndicatorFigure): number | null {
  if (change === null || unit.kind === 'rank' || previous?.value == null || previous.value === 0) return null;
  return change / Math.abs(previous.value);
}

/**
 * The distance to the target that the status is judged by, as a share of the target: negative while behind it,
 * whichever direction is good. Null without a judged target, or where the target is zero.
 */
export function distanceShare({ headline: { verdict } }: IndicatorFigure): number | null {
  const { distance, target, targetTo, direction } = verdict;
  if (distance === null || target === null || target === 0) return null;
  const goal = Math.abs(direction === 'lower' ? (targetTo ?? target) : target);
  return ((direction === 'lower' ? -1 : 1) * distance) / goal;
}

/**
 * Places for sorting, smallest first: the best status, the largest rise, the farthest behind its target, the newest
 * publication. Null stands last whichever way the rest runs.
 */
export const places = {
  status: ({ headline }: IndicatorFigure): number => statuses.indexOf(headline.verdict.status),
  change: (figure: IndicatorFigure): number | null => {
    const share = changeShare(figure);
    return share === null ? null : -share;
  },
  distance: distanceShare,
  date: ({ headline: { latest, target } }: IndicatorFigure): number | null => {
    const published = (latest ?? target)?.published ?? null;
    return published === null ? null : -Number(published.replaceAll('-', ''));
  },
};

/** Compares two places; those without one stand last, also when the order is reversed (`sign` −1). */
export function comparePlaces(left: number | null, right: number | null, sign: 1 | -1): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * (left - right);
}

export type PlaceName = keyof typeof places;

export type Order = 'name' | PlaceName;

/** The order of the board, or another one; "-" turns it round. */
export type Sort = 'board' | Order | `-${Order}`;
