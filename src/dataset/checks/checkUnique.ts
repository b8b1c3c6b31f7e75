import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import { readableIds } from './known';

/**
 * Writes a fault `duplicate-id` for every entry whose id an earlier entry of the same list has. Takes raw or
 * checked lists alike; `path` is that of the list. The first of two stands, since references cannot tell them
 * apart.
 */
export function checkUnique(list: unknown, path: string, log: FaultLog): void {
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  for (const [index, entry] of list.entries()) {
    const [id] = readableIds([entry]);
    if (id === undefined) continue;
    if (seen.has(id)) addFault(log, `${path}[${index}].id`, 'duplicate-id', id, { code: 'unique' });
    seen.add(id);
  }
}
