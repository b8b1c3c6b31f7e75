import type { Group, Wanted } from '#model/selection/fits';
import { choicesOf, groups, type Choosable } from './choices';

type Order = 'name' | 'status' | 'change' | 'distance' | 'date';

/** The order of the board, or another one; "-" turns it round. */
export type Sort = 'board' | Order | `-${Order}`;

export type View = 'cards' | 'table';

/** What a visitor has chosen. It lives in the address and nowhere else. Of each group none means all. */
export type Selection = Wanted & { readonly q: string; readonly sort: Sort; readonly view: View };

/** A value of the address that cannot be followed; it is ignored and said. */
export type Notice = { readonly name: Group | 'sort' | 'view' | 'version'; readonly value: string };

export const emptySelection: Selection = {
  category: [],
  status: [],
  target: [],
  conflict: [],
  period: [],
  area: [],
  kind: [],
  q: '',
  sort: 'board',
  view: 'cards',
};

export const orders: readonly Order[] = ['name', 'status', 'change', 'distance', 'date'];
const sorts: readonly [Sort, ...Sort[]] = ['board', ...orders, ...orders.map((order) => `-${order}` as const)];
const views: readonly [View, View] = ['cards', 'table'];

/** Longest search text that is kept; longer ones are cut, no indicator has such a name. */
const LONGEST_SEARCH = 200;

/**
 * What makes of a query of one version that of the next; the first entry is for version 1, which had categories, one
 * status, a search and three orders, and whose addresses mean the same in version 2. An address without `v` is of
 * version 1 or 2. To change a meaning: an entry here, and `v` in what is written.
 */
const upgraders: readonly ((query: URLSearchParams) => URLSearchParams)[] = [(query) => query];
const VERSION = upgraders.length + 1;

/**
 * Reads a query string ("?category=economy,society&q=ngheo") for one board. Unknown values are left out and
 * given back as notices; unknown names are none of our business and pass in silence. An address of a later version is
 * read as far as it is understood. Never fails.
 */
export function readSelection(
  search: string,
  board: Choosable,
): { readonly selection: Selection; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(search);
  const notices: Notice[] = [];
  const ignore = (name: Notice['name'], value: string) => notices.push({ name, value: value.slice(0, 80) });
  const version = given.get('v') ?? '1';
  if (!(Number(version) <= VERSION)) ignore('version', version);
  const query = upgraders.slice(Number(version) - 1).reduce((older, upgrade) => upgrade(older), given);
  const list = (name: string) => [...new Set((query.get(name) ?? '').split(',').filter((value) => value !== ''))];
  /** The known values in the order of the address. */
  const known = <T extends string>(name: Notice['name'], allowed: () => readonly T[]): T[] =>
    list(name).flatMap((value) => {
      const match = allowed().find((one) => one === value);
      if (match === undefined) ignore(name, value);
      return match ?? [];
    });
  /** The first known value; those after it cannot hold at the same time and are told like unknown ones. */
  const single = <T extends string>(name: 'sort' | 'view', [usual, ...others]: readonly [T, ...T[]]): T => {
    const [first, ...more] = known(name, () => [usual, ...others]);
    for (const value of more) ignore(name, value);
    return first ?? usual;
  };
  const wanted = groups.map((group) => {
    const values = known(group, () => choicesOf(board, group));
    return [group, values.length > 1 ? choicesOf(board, group).filter((one) => values.includes(one)) : values];
  });
  return {
    selection: {
      ...(Object.fromEntries(wanted) as Wanted),
      q: (query.get('q') ?? '').slice(0, LONGEST_SEARCH),
      sort: single('sort', sorts),
      view: single('view', views),
    },
    notices,
  };
}

/** The query string of a selection, without "?"; defaults are left out, so the empty selection gives "". */
export function writeSelection(selection: Selection): string {
  const query = new URLSearchParams();
  for (const group of groups) if (selection[group].length > 0) query.set(group, selection[group].join(','));
  if (selection.q.trim() !== '') query.set('q', selection.q);
  for (const name of ['sort', 'view'] as const)
    if (selection[name] !== emptySelection[name]) query.set(name, selection[name]);
  return query.toString().replaceAll('%2C', ',');
}
