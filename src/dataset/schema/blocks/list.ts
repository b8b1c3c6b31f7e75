import { array, maxLength, minLength, pipe, readonly, unknown, type GenericSchema } from 'valibot';
import { expecting } from './expecting';

/** 63 areas × 10 years × 4 scenarios are 2,520 observations of one indicator; twice that is still quick to check. */
const mostEntries = 5000;

/** A hundred thousand indicators are more than any authority keeps. */
export const mostListed = 100_000;

/**
 * A list of `least` to `most` entries, 5,000 where nothing else is said. Its length is checked before its entries, so that a hostile list of a
 * million wrong entries costs one fault and not a million.
 */
export function list<Item extends GenericSchema>(item: Item, least = 0, most = mostEntries) {
  return pipe(
    array(unknown(), expecting({ code: 'list' })),
    minLength(least, expecting({ code: 'entries-at-least', value: least })),
    maxLength(most, expecting({ code: 'entries-at-most', value: most })),
    array(item, expecting({ code: 'list' })),
    readonly(),
  );
}
