import type { Board } from '#model/board';
import { askable, indicatorGroups, observationGroups, partOf, type Group } from '#model/selection/fits';
import { statuses } from '#model/targets/status';

/** What the choices of a board are made from. */
export type Choosable = Pick<Board, 'categories' | 'indicators' | 'inParts'>;

/** The groups of filters in the order in which the address names them. */
export const groups: readonly Group[] = [...indicatorGroups, ...observationGroups];

const memory = new WeakMap<Choosable, Map<Group, readonly string[]>>();

/** The years, areas or kinds of all figures that can be asked for, by the alphabet; gathered once a board. */
function partsOfBoard(board: Choosable, group: (typeof observationGroups)[number]): readonly string[] {
  const known = memory.get(board) ?? new Map<Group, readonly string[]>();
  memory.set(board, known);
  const parts =
    known.get(group) ??
    [...new Set(board.indicators.flatMap((one) => askable(one).map((other) => partOf(other, group))))].toSorted();
  known.set(group, parts);
  return parts;
}

/** The values of a group that a board knows, in the order in which the address names them. */
export function choicesOf(board: Choosable, group: Group): readonly string[] {
  if (group === 'category') return board.categories.map(({ id }) => id);
  if (group === 'status') return statuses;
  if (group === 'target' || group === 'conflict') return ['yes'];
  return board.inParts?.choices[group] ?? partsOfBoard(board, group);
}
