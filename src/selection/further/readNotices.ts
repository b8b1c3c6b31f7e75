import type { Group } from '#model/selection/fits';
import { groups, type Choosable } from '#selection/choices';
import { openQuery, readSelection, VERSION } from '#selection/selection';

/** A value of the address that cannot be followed; it is ignored and said. */
export type Notice = { readonly name: Group | 'sort' | 'view' | 'version'; readonly value: string };

/** Longer values are cut: they are shown. */
const LONGEST_VALUE = 80;

/**
 * What `readSelection` leaves out of an address: values that the board does not know, orders and views after the
 * first, a version to come. In the order of the names; each value once.
 */
export function readNotices(search: string, board: Choosable): readonly Notice[] {
  const { version, valuesOf } = openQuery(search);
  const selection = readSelection(search, board);
  const kept = { ...selection, sort: [selection.sort], view: [selection.view] };
  const ignored = ([...groups, 'sort', 'view'] as const).flatMap((name) =>
    valuesOf(name)
      .filter((value) => !kept[name].some((one) => one === value))
      .map((value) => ({ name, value: value.slice(0, LONGEST_VALUE) })),
  );
  const known = Number(version) <= VERSION;
  return known ? ignored : [{ name: 'version', value: version.slice(0, LONGEST_VALUE) }, ...ignored];
}
