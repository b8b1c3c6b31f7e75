import type { Cell, CellLook } from './cell';

/** Height of a line in points, and how many characters of a column's width one letter takes. */
const lines: Readonly<Partial<Record<CellLook, { readonly height: number; readonly letter: number }>>> = {
  wrap: { height: 15, letter: 1.05 },
  label: { height: 15, letter: 1.15 },
  head: { height: 15, letter: 1.2 },
  headRight: { height: 15, letter: 1.3 },
  lead: { height: 17, letter: 1.2 },
  title: { height: 24, letter: 1.7 },
};

/** No program allows more. */
const highest = 409;

/** How many lines a text takes when it is broken between its words. */
function countLines(text: string, width: number): number {
  let count = 1;
  let room = width;
  for (const word of text.split(/[ -]/)) {
    const length = word.length + 1;
    if (length > room && room < width) {
      count += 1;
      room = width;
    }
    count += Math.max(Math.ceil(length / width) - 1, 0);
    room -= length % width;
  }
  return count;
}

/**
 * Height of a row in points in which every wrapped text of it is seen whole. Programs differ in whether they work this
 * out themselves when they open a file; the estimate is a little generous, as the letters of no font are known here.
 */
export function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    const set = cell === null || typeof cell.value === 'number' ? undefined : lines[cell.look];
    if (cell === null || set === undefined || typeof cell.value === 'number') return 15;
    return countLines(cell.value, Math.max((widths[column] ?? 0) / set.letter, 1)) * set.height;
  });
  return Math.min(Math.max(15, ...heights), highest);
}
