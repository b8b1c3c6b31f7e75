/**
 * Advance widths of Arial in thousandths of an em, regular and bold, with the characters that have them. A letter with
 * Vietnamese marks is as wide as its base, but for the horn of ơ and ư.
 */
const rows = [
  [191, 238, "'"],
  [222, 278, 'ijl‘’'],
  [260, 280, '|'],
  [278, 278, ' ,./I\\·\u00a0'],
  [278, 333, '!:;[]ft'],
  [333, 333, '()-`'],
  [333, 389, 'r'],
  [333, 500, '“”'],
  [334, 389, '{}'],
  [355, 474, '"'],
  [389, 389, '*'],
  [469, 584, '^'],
  [500, 500, 'z\u2002'],
  [500, 556, 'Jcksvxy'],
  [549, 549, '≥≤≈'],
  [556, 556, '#$0123456789_ae–'],
  [556, 611, '?Lbdghnopquđ'],
  [584, 584, '+<=>~−×'],
  [611, 611, 'FTZ'],
  [667, 667, 'EPSVXY'],
  [667, 722, '&ABKơư'],
  [722, 722, 'CDHNRUĐ'],
  [722, 778, 'w'],
  [778, 778, 'GOQ'],
  [833, 833, 'M'],
  [833, 889, 'mƠƯ'],
  [889, 889, '%'],
  [944, 944, 'W'],
  [1000, 1000, '—…'],
  [1015, 975, '@'],
] as const;

const widths = new Map<string, readonly [number, number]>(
  rows.flatMap(([regular, bold, characters]) => Array.from(characters, (one) => [one, [regular, bold]] as const)),
);

/** Room for a letter with marks that a program takes from another, wider font, where its Arial is an old one. */
const markedShare = 1.08;

/** Wider than nearly every letter, as wide as most signs and emoji. */
const unknown: readonly [number, number] = [1000, 1000];

/** The widths of a letter with marks: those of the letter without them, but with its horn (ở → ơ). */
function markedWidths(character: string): readonly [number, number] {
  const marks = /[\u0300-\u031a\u031c-\u036f]/g;
  const base = widths.get(character.normalize('NFD').replace(marks, '').normalize('NFC'));
  return base === undefined ? unknown : [base[0] * markedShare, base[1] * markedShare];
}

function widthsOf(character: string): readonly [number, number] {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const found = markedWidths(character);
  widths.set(character, found);
  return found;
}

/**
 * Width in px of one line of plain text (NFC) in Arial at a size in px, with a little room to spare: programs differ
 * in how they round, and some lack letters with marks.
 */
export function arialWidth(text: string, size: number, bold: boolean): number {
  let units = 0;
  for (const character of text) units += widthsOf(character)[bold ? 1 : 0];
  return (units / 1000) * size * 1.01;
}
