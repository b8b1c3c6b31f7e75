import { isOneSlip } from './isOneSlip';
import type { SearchWord } from './searchWords';

type Compared = Pick<SearchWord, 'folded' | 'exact'>;

/** How well a word of a search meets a word of a text, from best to none. */
export const matchPoints = {
  same: 10,
  untoned: 8,
  initials: 7,
  begins: 6,
  beginsUntoned: 5,
  otherTone: 4,
  within: 2,
  slip: 3,
};

/** Fewest letters for a match inside a word, and for one that forgives a slip. */
const shortest = { within: 3, slip: 4 } as const;

const isNumber = (text: string) => /^\p{N}/u.test(text);

/**
 * Points of a match without a slip: the same word, with the same diacritics, with none typed, or with others; its
 * beginning; or a part of it. 0 for no match. Marks typed count: "bạc" does not rank "bác" as high as "bạc".
 */
export function matchWord(wanted: Compared, word: Compared): number {
  const typedPlain = wanted.exact === wanted.folded;
  if (wanted.folded === word.folded) {
    if (wanted.exact === word.exact) return matchPoints.same;
    return typedPlain ? matchPoints.untoned : matchPoints.otherTone;
  }
  if (word.folded.startsWith(wanted.folded)) {
    return word.exact.startsWith(wanted.exact)
      ? matchPoints.begins
      : typedPlain
        ? matchPoints.beginsUntoned
        : matchPoints.within;
  }
  const inside =
    wanted.folded.length >= shortest.within && !isNumber(wanted.folded) && word.folded.includes(wanted.folded);
  return inside ? matchPoints.within : 0;
}

/** Points of a match with one slip of the hand; never for numbers, where every digit counts. */
export function matchSlip(wanted: Compared, word: Compared): number {
  if (wanted.folded.length < shortest.slip || isNumber(wanted.folded) || isNumber(word.folded)) return 0;
  return isOneSlip(wanted.folded, word.folded) ? matchPoints.slip : 0;
}
