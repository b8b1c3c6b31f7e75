/**
 * Kerning in thousandths of an em as classes: `rights` are groups of characters, `lefts` pairs a group
 * with "number of a right group:amount" for all that is not zero. The classes are found again by comparing
 * whole rows and columns of the font's answers, whatever tables the font itself keeps them in.
 */
export function kerningClasses(opened) {
  const characters = [...opened.characters];
  const rights = new Map();
  for (const right of characters) {
    const column = characters.map((left) => opened.kerning(left, right)).join();
    rights.set(column, (rights.get(column) ?? '') + right);
  }
  const groups = [...rights.values()];
  const samples = groups.map((group) => [...group][0]);
  const lefts = new Map();
  for (const left of characters) {
    const row = samples
      .map((right, i) => [i, opened.kerning(left, right)])
      .filter(([, amount]) => amount !== 0)
      .map(([i, amount]) => `${i}:${amount}`)
      .join(' ');
    if (row) lefts.set(row, (lefts.get(row) ?? '') + left);
  }
  return { rights: groups, lefts: [...lefts].map(([row, group]) => [group, row]) };
}
