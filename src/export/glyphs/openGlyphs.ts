import type { Weight } from '#charts/drawing';
import { opticalShare } from '#charts/text/measureText';
import type { FigureTable, KerningTable, OutlineTables, WordTable } from './glyphTables';

/** One closed contour: a start point, then steps to points relative to the last one; lengths in 1/1000 em. */
export type Contour = { readonly x: number; readonly y: number; readonly steps: readonly Step[] };
export type Step = { readonly letter: 'l' | 'q'; readonly points: readonly Point[] };
export type Point = readonly [number, number];

export type Figures = 'tabular' | 'proportional';

/** What a pen needs to know of the fonts. */
export type Glyphs = {
  /** Null for a character that the fonts lack; no contours for a space. */
  readonly contours: (character: string, size: number, weight: Weight, figures: Figures) => readonly Contour[] | null;
  /** Amount in 1/1000 em by which the second character moves; 0 across the two fonts. */
  readonly kerning: (left: string, right: string, size: number, weight: Weight, figures: Figures) => number;
};

const numbersOf = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);

function stepsOf(contour: string, share: number): Step[] {
  const [path = '', gainText = ''] = contour.split('/');
  const gains = numbersOf(gainText);
  let at = 0;
  return (path.match(/[lq][^lq]+/g) ?? []).map((command) => {
    const numbers = numbersOf(command).map((value) => value + (gains[at++] ?? 0) * share);
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    return command.startsWith('q')
      ? {
          letter: 'q',
          points: [
            [a, b],
            [c, d],
          ],
        }
      : { letter: 'l', points: [[a, b]] };
  });
}

/** Numbers a contour takes in `shapes`: words say where it starts, figures also how far that moves. */
function contoursOf(table: WordTable, name: string, share: number | null): readonly Contour[] | null {
  const shape = Object.hasOwn(table.shapes, name) ? table.shapes[name] : undefined;
  if (shape === undefined) return null;
  const numbers = numbersOf(shape);
  const length = share === null ? 3 : 5;
  return Array.from({ length: numbers.length / length }, (_, i) => {
    const [index = 0, x = 0, y = 0, dx = 0, dy = 0] = numbers.slice(i * length, (i + 1) * length);
    const by = share ?? 0;
    return { x: x + dx * by, y: y + dy * by, steps: stepsOf(table.contours[index] ?? '', by) };
  });
}

function openKerning({ rights, lefts }: KerningTable): (left: string, right: string) => number {
  const rightGroup = new Map(rights.flatMap((group, i) => [...group].map((character) => [character, i] as const)));
  const amounts = new Map(
    lefts.flatMap(([group, row]) => {
      const byRight = new Map(row.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]));
      return [...group].map((character) => [character, byRight] as const);
    }),
  );
  return (left, right) => amounts.get(left)?.get(rightGroup.get(right) ?? -1) ?? 0;
}

type Opened = {
  readonly words: WordTable;
  readonly figures: FigureTable;
  readonly wordKerning: (left: string, right: string) => number;
  readonly small: (left: string, right: string) => number;
  readonly large: (left: string, right: string) => number;
};

const open = ({ words, figures }: OutlineTables[Weight]): Opened => ({
  words,
  figures,
  wordKerning: openKerning(words.kerning),
  small: openKerning(figures.kerning),
  large: openKerning(figures.largeKerning),
});

/**
 * Makes the outline tables usable. Figures are taken at the optical size of the text (a straight line
 * between the two that the table holds), as a browser does. Tabular figures are not kerned: their columns
 * must stay in line.
 */
export function openGlyphs(tables: OutlineTables): Glyphs {
  const opened = { 400: open(tables[400]), 600: open(tables[600]), 700: open(tables[700]) };
  const isFigure = (weight: Weight, character: string) => Object.hasOwn(opened[weight].figures.shapes, character);
  const isTabular = (weight: Weight, character: string) => isFigure(weight, `t${character}`);
  const read = new Map<string, readonly Contour[] | null>();
  // A letter comes again and again, in few sizes: what was read once is kept.
  const contours = (weight: Weight, table: WordTable, name: string, share: number | null) => {
    const key = `${weight} ${share ?? ''} ${name}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const fresh = contoursOf(table, name, share);
    read.set(key, fresh);
    return fresh;
  };
  return {
    contours(character, size, weight, figures) {
      const one = opened[weight];
      if (!isFigure(weight, character)) return contours(weight, one.words, character, null);
      const name = figures === 'tabular' && isTabular(weight, character) ? `t${character}` : character;
      return contours(weight, one.figures, name, opticalShare(size));
    },
    kerning(left, right, size, weight, figures) {
      const one = opened[weight];
      if (isFigure(weight, left) !== isFigure(weight, right)) return 0;
      if (!isFigure(weight, left)) return one.wordKerning(left, right);
      if (figures === 'tabular' && (isTabular(weight, left) || isTabular(weight, right))) return 0;
      const small = one.small(left, right);
      return small + (one.large(left, right) - small) * opticalShare(size);
    },
  };
}
