import type { Board } from '#model/board';
import type { Status } from '#model/figure';

export type Sort = 'board' | 'name' | 'status';

/** What a visitor has chosen. It lives in the address and nowhere else. */
export type Selection = {
  /** Ids of categories; none means all. */
  readonly category: readonly string[];
  readonly status: Status | null;
  readonly q: string;
  readonly sort: Sort;
};

/** A value of the address that this board does not know; it is ignored and said. */
export type Notice = { readonly name: 'category' | 'status' | 'sort'; readonly value: string };

export const emptySelection: Selection = { category: [], status: null, q: '', sort: 'board' };

export const statuses: readonly Status[] = ['exceeded', 'met', 'done', 'near', 'missed', 'tracked', 'nodata'];
const sorts: readonly Sort[] = ['board', 'name', 'status'];

/** Longest search text that is kept; longer ones are cut, no indicator has such a name. */
const LONGEST_SEARCH = 200;

/**
 * Reads a query string ("?category=economy,society&q=ngheo") for one board. Unknown values are left out and
 * given back as notices; unknown names are none of our business and pass in silence. Never fails.
 */
export function readSelection(
  search: string,
  board: Pick<Board, 'categories'>,
): { readonly selection: Selection; readonly notices: readonly Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const known = <T extends string>(name: Notice['name'], allowed: readonly T[], values: readonly string[]): T[] =>
    values.flatMap((value) => {
      const match = allowed.find((one) => one === value);
      if (match === undefined) notices.push({ name, value: value.slice(0, 80) });
      return match ?? [];
    });
  const list = (name: string) => [...new Set((query.get(name) ?? '').split(',').filter((value) => value !== ''))];
  /** The first known value; those after it cannot hold at the same time and are told like unknown ones. */
  const single = <T extends string>(name: 'status' | 'sort', allowed: readonly T[]): T | null => {
    const [first, ...more] = known(name, allowed, list(name));
    notices.push(...more.map((value) => ({ name, value })));
    return first ?? null;
  };
  const ids = board.categories.map((one) => one.id);
  const category = known('category', ids, list('category'));
  const selection: Selection = {
    category: ids.filter((id) => category.includes(id)),
    status: single('status', statuses),
    q: (query.get('q') ?? '').slice(0, LONGEST_SEARCH),
    sort: single('sort', sorts) ?? 'board',
  };
  return { selection, notices };
}

/** The query string of a selection, without "?"; defaults are left out, so the empty selection gives "". */
export function writeSelection(selection: Selection): string {
  const query = new URLSearchParams();
  if (selection.category.length > 0) query.set('category', selection.category.join(','));
  if (selection.status !== null) query.set('status', selection.status);
  if (selection.q.trim() !== '') query.set('q', selection.q);
  if (selection.sort !== 'board') query.set('sort', selection.sort);
  return query.toString().replaceAll('%2C', ',');
}
