import type { ListName } from '#dataset/faults/fault';
import { addFault, type FaultLog } from '#dataset/faults/faultLog';

/**
 * The ids that references may name, by list. Under `indicators` a sound one is true and a broken one false.
 */
export type Known = Readonly<Record<ListName, ReadonlyMap<string, boolean>>>;

/**
 * The readable ids of a raw list, in order and with repeats; entries without one are passed over, anything but
 * a list gives none. Works on unchecked data, so that references are judged even where an entry is faulty.
 */
export function readableIds(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: { id?: unknown } | null) => entry?.id).filter((id) => typeof id === 'string');
}

/**
 * True where `id` names a sound entry of `list`; undefined (an optional reference left out) is true as well.
 * Otherwise a fault is written at `path`: `unknown-reference`, or `broken-reference` where the entry exists but
 * was itself left out.
 */
export function isKnown(known: Known, list: ListName, id: string | undefined, path: string, log: FaultLog): boolean {
  if (id === undefined) return true;
  const sound = known[list].get(id);
  if (sound !== true) {
    addFault(log, path, sound === false ? 'broken-reference' : 'unknown-reference', id, { code: 'known', list });
  }
  return sound === true;
}
