import type { Cell } from './xlsx/cell';

/** Narrowest and widest column in characters; what is longer is wrapped. */
const narrowest = 8;
const widest = 48;

/** Room for the sign of the filter beside a head. */
const padding = 3;

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  // A number is told by its format, whose words count too.
  if (typeof cell.value === 'number')
    return Math.max(String(Math.trunc(cell.value)).length * 1.4, wordsIn(cell.format));
  return cell.look === 'head' || cell.look === 'headRight' ? headLength(cell.value) : cell.value.length;
}

const wordsIn = (format = '') => (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|["\\]/g, '').length + 2;

/** A short head stands on one line; a longer one may be wrapped between its words. */
function headLength(head: string): number {
  return head.length <= 18 ? head.length : Math.max(...head.split(/\s/).map((word) => word.length), head.length / 2);
}

/** A width for each column that shows what is in it, without letting one long text push the others off the screen. */
export function widthsOf(rows: readonly (readonly Cell[])[]): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    return Math.min(Math.max(Math.ceil(longest) + padding, narrowest), widest);
  });
}
