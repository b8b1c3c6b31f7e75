import { fold } from '#model/fold';

/** Something that can be meant, and the texts by which one may mean it. */
export type Candidate<Value> = { readonly texts: readonly string[]; readonly value: Value };

/** Share of the letters that may differ before two texts are no longer taken for the same. */
const FARTHEST = 0.4;

/** Letters and digits in plain words: "GRDP_growth" and "Tăng trưởng" become "grdp growth" and "tang truong". */
function plain(text: string): string {
  return fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}

/** Fewest letters to add, drop, replace or swap with their neighbour to make one text of the other. */
function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return last[right.length] ?? 0;
}

/** From 0 (the same) to 1; words that all occur in the other text, in any order, are near however long it is. */
function farness(wanted: string, text: string): number {
  const longest = Math.max(wanted.length, text.length);
  if (longest === 0) return 1;
  const edits = editDistance(wanted, text) / longest;
  const words = text.split(' ');
  const within = wanted.split(' ').every((word) => word.length > 1 && words.includes(word));
  return within ? Math.min(edits, 0.1 + 0.2 * (1 - wanted.length / longest)) : edits;
}

/**
 * The candidates that a mistyped text most likely means, the nearest first, at most `most`. Compares letters and
 * digits only, without diacritics and case, by edit distance with swaps (Damerau, restricted) as a share of the longer
 * text; what differs in more than two fifths of its letters is left out. Texts beyond 100 letters are cut, so that a
 * hostile address costs no time.
 */
export function nearest<Value>(text: string, candidates: readonly Candidate<Value>[], most = 3): readonly Value[] {
  const wanted = plain(text.slice(0, 100));
  if (wanted === '') return [];
  return candidates
    .map(({ texts, value }) => ({
      value,
      far: Math.min(1, ...texts.map((one) => farness(wanted, plain(one.slice(0, 100))))),
    }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((left, right) => left.far - right.far)
    .slice(0, most)
    .map(({ value }) => value);
}
