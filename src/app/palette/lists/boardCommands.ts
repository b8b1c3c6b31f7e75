import { knownBoards } from '#dataset/knownBoards';
import { inBoard } from '#selection/boards/inBoard';
import type { Command } from '#app/palette/command';
import type { Situation } from '#app/palette/situation';

/** The other boards of the site, each on the page that the visitor is on where it has that page. */
export function boardCommands({ place, boardId, language }: Situation): readonly Command[] {
  return knownBoards()
    .filter(({ id }) => id !== boardId)
    .map(({ id, title, subtitle }): Command => ({
      id: `board ${id}`,
      group: 'boards',
      name: title,
      hint: subtitle,
      icon: { app: 'overview' },
      usual: true,
      action: { kind: 'go', to: inBoard({ page: place.page, language }, id) },
    }));
}
