import { matchSlip, matchWord } from './matchWord';
import { formsOf, initialsLength, wantedWords } from './searchIndex';
import { searchWords, type SearchWord } from './searchWords';

/** A stretch of a text, from its first character to before `end`. */
export type Met = { readonly start: number; readonly end: number };

/** The words whose first letters are an abbreviation: "bhyt" in "tham gia bảo hiểm y tế". */
function spelledOut({ folded: letters }: SearchWord, words: readonly SearchWord[]): readonly SearchWord[] {
  if (letters.length < initialsLength.least || letters.length > initialsLength.most) return [];
  const at = words
    .map(({ folded }) => folded[0] ?? '')
    .join('')
    .indexOf(letters);
  return at < 0 ? [] : words.slice(at, at + letters.length);
}

/** The words of a text that one word of a search meets, by the rules of `searchEntries`: a slip counts last. */
function metBy(wanted: SearchWord, words: readonly SearchWord[]): readonly SearchWord[] {
  const forms = formsOf(wanted);
  const met = words.filter((word) => forms.some((form) => matchWord(form, word) > 0));
  if (met.length > 0) return met;
  const spelled = spelledOut(wanted, words);
  return spelled.length > 0 ? spelled : words.filter((word) => matchSlip(wanted, word) > 0);
}

/**
 * Where a text meets a search, in order: whole words, joined where nothing but space stands between them. The text is
 * cut at these places only, so that it reads as before. Empty for an empty search.
 */
export function metPlaces(text: string, search: string): readonly Met[] {
  const words = searchWords(text);
  const met = new Set(wantedWords(search).flatMap((wanted) => metBy(wanted, words)));
  const places: Met[] = [];
  for (const { start, end } of words.filter((word) => met.has(word))) {
    const last = places.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      places.splice(-1, 1, { start: last.start, end });
    else places.push({ start, end });
  }
  return places;
}
