import type { Board } from '#model/board';
import type { Place } from '#selection/addresses';

/** A picture a page costs the build 50 ms and 15 kB; those of 2,000 indicators in two languages are 60 MB. */
const MOST_PICTURED = 2000;

/**
 * The place whose picture stands for a page where its link is shown: its own, but in a board in parts of more than
 * 2,000 indicators only those that the manifest holds have one, and the board's own stands for the others.
 */
export function picturedPlace(place: Place, { inParts, indicators }: Pick<Board, 'inParts' | 'indicators'>): Place {
  const isFew = inParts === undefined || inParts.indicators <= MOST_PICTURED;
  if (isFew || place.indicator === null || indicators.some(({ id }) => id === place.indicator)) return place;
  return { ...place, page: 'overview', indicator: null };
}
