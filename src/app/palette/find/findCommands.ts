import { indexEntries, searchEntries, type Searchable, type SearchIndex } from '#model/search/searchIndex';
import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';

/** By what a command is found, in every language: its name, and with less weight all that is said around it. */
function entryOf(command: Command): Searchable<Command> {
  const group = inAllLanguages(({ t }) => t(`palette.group.${command.group}`));
  return {
    value: command,
    names: Object.values(command.name),
    texts: [command.of, command.hint, command.also, group].flatMap((words) => Object.values(words ?? {})),
    numbers: [],
    key: command.usual === true,
  };
}

const memory = new WeakMap<readonly Command[], SearchIndex<Command>>();

/**
 * The commands that a text means, best first, with the forgiveness of the search for indicators; see `searchEntries`.
 * The index of a list is made once.
 */
export function findCommands(commands: readonly Command[], text: string): readonly Command[] {
  const index = memory.get(commands) ?? indexEntries(commands.map(entryOf));
  memory.set(commands, index);
  return searchEntries(index, text);
}
