import type { Weight } from '#charts/drawing';

/**
 * How outlines are kept (written by scripts/fonts). Lengths in thousandths of an em, y downwards, the
 * baseline at 0. `contours` holds closed paths as relative SVG path data without their start point;
 * `shapes` says for a character which contours it has and where each starts: "0 95 -12 7 310 4".
 */
export type WordTable = {
  readonly contours: readonly string[];
  readonly shapes: Readonly<Record<string, string>>;
  readonly kerning: KerningTable;
};

/**
 * Figures at optical size 14 with what each number gains until size 32: a contour is "path/gains", a start
 * point has four numbers. Tabular forms are kept under "t" and the character.
 */
export type FigureTable = WordTable & { readonly largeKerning: KerningTable };

/** Groups of right characters; groups of left ones, each with "number of a right group:amount". */
export type KerningTable = {
  readonly rights: readonly string[];
  readonly lefts: readonly (readonly [string, string])[];
};

export type OutlineTables = Readonly<Record<Weight, { readonly words: WordTable; readonly figures: FigureTable }>>;
