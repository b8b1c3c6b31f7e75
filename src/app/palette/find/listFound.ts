import { commandGroups, type Command, type CommandGroup } from '#app/palette/command';
import { findCommands } from './findCommands';

/** A longer list is narrowed by typing, not read. */
export const MOST = 50;

export type Found = {
  /** As they stand in the list. */
  readonly groups: readonly { readonly group: CommandGroup; readonly commands: readonly Command[] }[];
  /** How many more were found than are listed. */
  readonly more: number;
};

/** The best of the indicators that were found, as commands, and how many were found. */
type FoundPages = { readonly pages: readonly Command[]; readonly all: number };

function grouped(commands: readonly Command[], order: readonly CommandGroup[]): Found['groups'] {
  return order.flatMap((group) => {
    const members = commands.filter((one) => one.group === group);
    return members.length === 0 ? [] : [{ group, commands: members }];
  });
}

/**
 * The list for a text. Nothing typed: what is usual, in the order of the groups. Else the indicators that were found and
 * the commands that are meant, each in the order in which they were found; the group with the best name stands first,
 * and so on. Of a long list half the places are kept for commands.
 */
export function listFound(commands: readonly Command[], { pages, all }: FoundPages, text: string): Found {
  if (text.trim() === '') {
    const usual = commands.filter((one) => one.usual === true);
    return { groups: grouped(usual, commandGroups), more: 0 };
  }
  const meant = findCommands(commands, text);
  const places = Math.max(MOST / 2, MOST - pages.length);
  const shown = meant.slice(0, places);
  const listed = [...pages.slice(0, MOST - shown.length), ...shown];
  // Compared by their names alone; what was found by a value or a definition comes behind.
  const order = [...findCommands(listed, text), ...listed].map(({ group }) => group);
  return { groups: grouped(listed, [...new Set(order)]), more: all + meant.length - listed.length };
}
