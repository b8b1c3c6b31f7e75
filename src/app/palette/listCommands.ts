import type { Command } from './command';
import { boardCommands } from './lists/boardCommands';
import { fileCommands } from './lists/fileCommands';
import { filterCommands } from './lists/filterCommands';
import { listingCommands } from './lists/listingCommands';
import { lookCommands } from './lists/lookCommands';
import { pageCommands } from './lists/pageCommands';
import { sharingCommands } from './lists/sharingCommands';
import type { Situation } from './situation';

const lists: readonly ((situation: Situation) => readonly Command[])[] = [
  pageCommands,
  fileCommands,
  filterCommands,
  listingCommands,
  lookCommands,
  sharingCommands,
  boardCommands,
];

/**
 * Every command that makes sense where the visitor is, all but the indicators, which are searched for apart. The words
 * of all languages and the parts `palette`, `filters` and `exports` must be loaded.
 * To add a command: one entry in its list, or a list here; a new kind of action needs its function in `useActions`.
 */
export function listCommands(situation: Situation): readonly Command[] {
  return lists.flatMap((list) => list(situation));
}
