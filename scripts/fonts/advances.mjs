/** A string literal in which nothing is invisible: spaces and combining marks are escaped. */
const literal = (text) =>
  JSON.stringify(text).replace(/[\u00a0\u0300-\u036f]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));

/** Characters of equal widths stand in one row: most accents leave the width of a letter as it is. */
function rows(characters, widthsOf) {
  const byWidths = new Map();
  for (const character of characters) {
    const widths = widthsOf(character).join(', ');
    byWidths.set(widths, (byWidths.get(widths) ?? '') + character);
  }
  return [...byWidths].map(([widths, group]) => `  [${widths}, ${literal(group)}],\n`).join('');
}

const tenth = (n) => Math.round(n * 10) / 10;

/** The text of src/charts/text/advances.ts. */
export function advancesModule({ weights, opticalSizes, words, figures }) {
  const first = words[weights[0]];
  const digits = figures[`${weights[0]}-${opticalSizes[0]}`];
  const wordRows = rows(first.characters, (c) => weights.map((w) => Math.round(words[w].advance(c))));
  const figureRow = (tabular) => (c) =>
    weights.flatMap((w) => opticalSizes.map((o) => tenth(figures[`${w}-${o}`].advance(c, tabular))));
  return `// Written by scripts/fonts/buildFonts.mjs; do not edit.
// Advance widths in thousandths of an em, kerning left out.

/** Be Vietnam Pro: width at 400, 600 and 700, then the characters that have it. */
export const wordAdvances: readonly (readonly [number, number, number, string])[] = [
${wordRows}];

type FigureRow = readonly [number, number, number, number, number, number, string];

/**
 * Inter with tabular figures: width at 400, 600 and 700, each at optical size 14 and 32. Between the two
 * sizes the width is a straight line.
 */
export const tabularAdvances: readonly FigureRow[] = [
${rows(digits.characters, figureRow(true))}];

/** The same with proportional figures, as in headings. */
export const proportionalAdvances: readonly FigureRow[] = [
${rows(digits.characters, figureRow(false))}];
`;
}
