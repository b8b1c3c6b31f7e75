import type { Board } from '#model/board';
import { askable, partOf, type Group } from '#model/selection/fits';
import { statuses } from '#model/selection/orders';

/** What the choices of a board are made from. */
export type Choosable = Pick<Board, 'categories' | 'referenceAreas' | 'indicators'>;

const kinds = ['actual', 'provisional', 'estimate', 'plan', 'target', 'baseline'];

const memory = new WeakMap<Choosable, readonly string[]>();

/** The years of all figures that can be asked for, oldest first; gathered once a board. */
function yearsOfBoard(board: Choosable): readonly string[] {
  const known = memory.get(board);
  if (known !== undefined) return known;
  const years = new Set(board.indicators.flatMap((one) => askable(one).map((other) => partOf(other, 'period'))));
  const made = [...years].toSorted();
  memory.set(board, made);
  return made;
}

const choices = {
  category: ({ categories }) => categories.map(({ id }) => id),
  status: () => statuses,
  target: () => ['yes'],
  conflict: () => ['yes'],
  period: yearsOfBoard,
  area: ({ referenceAreas }) => referenceAreas.map(({ id }) => id),
  kind: () => kinds,
} satisfies Record<Group, (board: Choosable) => readonly string[]>;

/** The groups of filters in the order in which the address names them. */
export const groups = Object.keys(choices) as Group[];

/** The values of a group that a board knows, in the order in which they are offered. */
export function choicesOf(board: Choosable, group: Group): readonly string[] {
  return choices[group](board);
}
