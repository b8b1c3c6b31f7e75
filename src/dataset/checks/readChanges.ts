import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import { changesSchema } from '#dataset/schema/changeSchema';
import type { BoardVersion } from '#model/changes/boardChange';
import { readShape } from './readParts';

/**
 * The change log of a board, or undefined where there is none or anything is wrong with it: half a log would tell
 * a wrong story, and no figure depends on it. Its newest entry has to be for `version`, that of the board
 * (undefined where the board has none that can be read). Each breach is written to the log.
 */
export function readChanges(
  raw: unknown,
  version: string | undefined,
  log: FaultLog,
): readonly BoardVersion[] | undefined {
  if (raw === undefined) return undefined;
  const changes = readShape(changesSchema, raw, 'changes', log);
  const newest = changes?.[0]?.version;
  if (newest === undefined || version === undefined || newest === version) return changes;
  addFault(log, 'changes[0].version', 'version-differs', newest, { code: 'same-as', value: version });
  return undefined;
}
