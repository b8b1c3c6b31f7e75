import { matchPoints, matchSlip, matchWord } from './matchWord';
import { searchWords, type SearchWord } from './searchWords';

/** What can be found: the names it goes by, in any language, further texts, and its numbers. */
export type Searchable<Value> = {
  readonly value: Value;
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** True for what most people mean when they could mean several things. */
  readonly key: boolean;
};

type Place = { readonly entry: number; readonly exact: string; readonly weight: number };

export type SearchIndex<Value> = {
  readonly entries: readonly {
    readonly value: Value;
    readonly names: readonly (readonly SearchWord[])[];
    readonly key: boolean;
  }[];
  /** Every word once, folded, with the places where it stands. */
  readonly vocabulary: ReadonlyMap<string, readonly Place[]>;
  /** First letters of neighbouring words of a name: "bhyt" for "bảo hiểm y tế". */
  readonly initials: ReadonlyMap<string, readonly Place[]>;
};

/** A name says what a thing is; other texts only speak of it. */
const weights = { name: 1, number: 1, text: 0.3 } as const;
/** Abbreviations have three to five letters. */
export const initialsLength = { least: 3, most: 5 } as const;
/** Longer searches are cut: no indicator has such a name. */
const longest = { letters: 200, words: 12 } as const;
/** Zero-width characters and halves of pairs: they come with copied text, and nobody sees them. */
const unseen = /[\p{Cf}\p{Cs}]/gu;
/** For words that stand together in a name, at its head, for how much of the name they are; and for what is key. */
const bonus = { together: 6, head: 3, share: 4, key: 2 } as const;

function add(map: Map<string, Place[]>, key: string, place: Place): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

/**
 * Prepares entries for `searchEntries`, once a board. The order of the entries breaks ties later. Time and memory
 * grow with the number of words.
 */
export function indexEntries<Value>(given: readonly Searchable<Value>[]): SearchIndex<Value> {
  const vocabulary = new Map<string, Place[]>();
  const initials = new Map<string, Place[]>();
  const entries = given.map(({ value, names, texts, numbers, key }, entry) => {
    const named = names.map(searchWords);
    const told = texts.flatMap(searchWords);
    for (const { folded, exact } of named.flat()) add(vocabulary, folded, { entry, exact, weight: weights.name });
    for (const { folded, exact } of told) add(vocabulary, folded, { entry, exact, weight: weights.text });
    for (const number of numbers) {
      const exact = String(Math.abs(number));
      add(vocabulary, exact, { entry, exact, weight: weights.number });
    }
    for (const words of named) {
      const letters = words.map(({ folded }) => folded[0] ?? '').join('');
      for (let length = initialsLength.least; length <= initialsLength.most; length += 1) {
        for (let at = 0; at + length <= letters.length; at += 1) {
          add(initials, letters.slice(at, at + length), { entry, exact: '', weight: weights.name });
        }
      }
    }
    return { value, names: named, key };
  });
  return { entries, vocabulary, initials };
}

/** The words that a search asks for; what is beyond its longest is left out. */
export function wantedWords(search: string): readonly SearchWord[] {
  return searchWords(search.slice(0, longest.letters).replace(unseen, '')).slice(0, longest.words);
}

/** The readings of a wanted word: a number with a point or comma has two. */
export function formsOf(wanted: SearchWord): readonly SearchWord[] {
  return wanted.other === '' ? [wanted] : [wanted, { ...wanted, folded: wanted.other, exact: wanted.other }];
}

/** Best points of one word of the search for every entry that it meets. */
function pointsOf(wanted: SearchWord, { vocabulary, initials }: SearchIndex<unknown>): Map<number, number> {
  const points = new Map<number, number>();
  const raise = (entry: number, value: number) => {
    if (value > (points.get(entry) ?? 0)) points.set(entry, value);
  };
  const forms = formsOf(wanted);
  const meet = (match: typeof matchWord) => {
    for (const [folded, places] of vocabulary) {
      for (const form of forms) {
        if (match(form, { folded, exact: folded }) === 0) continue;
        for (const { entry, exact, weight } of places) raise(entry, weight * match(form, { folded, exact }));
      }
    }
  };
  meet(matchWord);
  for (const { entry, weight } of initials.get(wanted.folded) ?? []) raise(entry, weight * matchPoints.initials);
  if (points.size === 0) meet(matchSlip);
  return points;
}

/** What the words of the search gain by standing together in one of the names. */
function bonusOf(wanted: readonly SearchWord[], names: readonly (readonly SearchWord[])[]): number {
  // A number in a name is no better than the number itself.
  if (wanted.every(({ folded }) => /^\p{N}/u.test(folded))) return 0;
  const phrase = wanted.map(({ folded }) => folded).join(' ');
  return Math.max(
    0,
    ...names.map((words) => {
      const name = words.map(({ folded }) => folded).join(' ');
      const at = ` ${name}`.indexOf(` ${phrase}`);
      const share = (bonus.share * Math.min(wanted.length, words.length)) / Math.max(1, words.length);
      return at < 0 ? 0 : bonus.together + (at === 0 ? bonus.head : 0) + share;
    }),
  );
}

/**
 * The values that a search means, best first; entries that are as good keep their order. Every word must be met: by
 * the same word with or without its diacritics, its beginning, an abbreviation, a number in either notation or,
 * where nothing else fits, a word that is one slip away. An empty search meets all. Never fails.
 */
export function searchEntries<Value>(index: SearchIndex<Value>, search: string): readonly Value[] {
  const plain = search.slice(0, longest.letters).replace(unseen, '');
  const wanted = wantedWords(search);
  if (wanted.length === 0) return plain.trim() === '' ? index.entries.map(({ value }) => value) : [];
  const [first = new Map<number, number>(), ...rest] = wanted.map((word) => pointsOf(word, index));
  const found = [...first].flatMap(([at, points]) => {
    const entry = index.entries[at];
    const others = rest.map((one) => one.get(at));
    if (entry === undefined || others.includes(undefined)) return [];
    const sum = others.reduce<number>((total, one) => total + (one ?? 0), points);
    return [
      {
        at,
        value: entry.value,
        points: sum / wanted.length + bonusOf(wanted, entry.names) + (entry.key ? bonus.key : 0),
      },
    ];
  });
  return found.toSorted((left, right) => right.points - left.points || left.at - right.at).map(({ value }) => value);
}
