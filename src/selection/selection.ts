import type { Group } from '#model/selection/fits';
import type { Ask } from '#model/selection/select';
import type { Order, Sort } from '#model/selection/orders';
import { choicesOf, groups, type Choosable } from './choices';

export type View = 'cards' | 'table';

/** What a visitor has chosen. It lives in the address and nowhere else. Of each group none means all. */
export type Selection = Ask & { readonly q: string; readonly view: View };

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
const sorts: readonly Sort[] = ['board', ...orders, ...orders.map((order) => `-${order}` as const)];
const views: readonly View[] = ['cards', 'table'];

/** Longest search text that is kept; longer ones are cut, no indicator has such a name. */
const LONGEST_SEARCH = 200;

/**
 * What makes of a query of one version that of the next; the first entry is for version 1, which had categories, one
 * status, a search and three orders, and whose addresses mean the same in version 2. An address without `v` is of
 * version 1 or 2. To change a meaning: an entry here, and `v` in what is written.
 */
const upgraders: readonly ((query: URLSearchParams) => URLSearchParams)[] = [(query) => query];
export const VERSION = upgraders.length + 1;

/** A query string in the names of this version; `valuesOf` gives the values of one name, each once. */
export function openQuery(search: string) {
  const given = new URLSearchParams(search);
  const version = given.get('v') ?? '1';
  const query = upgraders.slice(Number(version) - 1).reduce((older, upgrade) => upgrade(older), given);
  return {
    version,
    q: query.get('q') ?? '',
    valuesOf: (name: string) => [...new Set((query.get(name) ?? '').split(',').filter((value) => value !== ''))],
  };
}

/**
 * Reads a query string ("?category=economy,society&q=ngheo") for one board. Unknown values are left out, and said by
 * `readNotices`; unknown names are none of our business and pass in silence. Of several orders the first one holds. An
 * address of a later version is read as far as it is understood. Never fails.
 */
export function readSelection(search: string, board: Choosable): Selection {
  const { q, valuesOf } = openQuery(search);
  const first = <T extends string>(name: string, allowed: readonly T[], usual: T): T =>
    valuesOf(name).flatMap((value) => allowed.find((one) => one === value) ?? [])[0] ?? usual;
  const wanted = groups.map((group) => {
    const values = valuesOf(group);
    return [group, values.length === 0 ? [] : choicesOf(board, group).filter((one) => values.includes(one))];
  });
  return {
    ...(Object.fromEntries(wanted) as Record<Group, readonly string[]>),
    q: q.slice(0, LONGEST_SEARCH),
    sort: first('sort', sorts, 'board'),
    view: first('view', views, 'cards'),
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
