import { fits, type Wanted } from './fits';
import { comparePlaces, type PlaceName, type Sort } from './orders';
import type { Selectable } from './selectable';

/** What is asked of a list of indicators beside the search: filters and an order. */
export type Ask = Wanted & { readonly sort: Sort };

/** What a list of indicators answers. */
export type Results = {
  /** Those that pass all filters, in the order that is asked for. */
  readonly ids: readonly string[];
  /** How many each category would show under the rest of the filters. */
  readonly categories: ReadonlyMap<string, number>;
};

/** Place of an indicator in the order of the names, from 0. */
export type NamePlaces = ReadonlyMap<string, number>;

/** The order of the names in one language; made once a board, because comparing words is slow. */
export function placeNames(
  all: readonly Selectable[],
  nameOf: (one: Selectable) => string,
  compare: (left: string, right: string) => number,
): NamePlaces {
  const names = all
    .map((one) => [one.id, nameOf(one)] as const)
    .toSorted(([, left], [, right]) => compare(left, right));
  return new Map(names.map(([id], place) => [id, place]));
}

/**
 * The indicators of a list that pass the filters, in order, and the counts of the categories, in one pass. The list is
 * that of the board, or what a search found, best first: where no other order is asked for, its own holds.
 */
export function select(list: readonly Selectable[], ask: Ask, names: () => NamePlaces): Results {
  const others: Wanted = { ...ask, category: [] };
  const categories = new Map<string, number>();
  const chosen = list.filter((one) => {
    if (!fits(one, others)) return false;
    const { category } = one.traits;
    categories.set(category, (categories.get(category) ?? 0) + 1);
    return ask.category.length === 0 || ask.category.includes(category);
  });
  const order = ask.sort.replace('-', '') as PlaceName | 'name' | 'board';
  const sign = ask.sort.startsWith('-') ? -1 : 1;
  const named = order === 'name' ? names() : null;
  const placeOf = (one: Selectable): number | null =>
    named === null ? one.places[order as PlaceName] : (named.get(one.id) ?? null);
  const sorted =
    order === 'board' ? chosen : chosen.toSorted((left, right) => comparePlaces(placeOf(left), placeOf(right), sign));
  return { ids: sorted.map(({ id }) => id), categories };
}
