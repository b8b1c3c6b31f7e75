import type { Weight } from '#charts/drawing';
import { proportionalAdvances, tabularAdvances, wordAdvances } from './advances';
import { plainText } from './plainText';

export type Setting = {
  /** Tabular unless said: charts and tables. Headings are set with proportional figures. */
  readonly figures?: 'tabular' | 'proportional';
  /** Letter spacing in em, as in CSS: −0.015 for a large title. */
  readonly tracking?: number;
};

/** Widths in thousandths of an em at the weights 400, 600, 700, at optical size 14 and at 32. */
type Widths = readonly [number, number, number, number, number, number];

/** Wider than nearly every letter, so that unknown text is given too much room, never too little. */
const unknown: Widths = [700, 700, 700, 700, 700, 700];

const words = new Map<string, Widths>(
  wordAdvances.flatMap(([a, b, c, characters]) =>
    [...characters].map((character) => [character, [a, a, b, b, c, c]] as const),
  ),
);

function withFigures(rows: typeof tabularAdvances): ReadonlyMap<string, Widths> {
  const all = new Map(words);
  for (const [a, b, c, d, e, f, characters] of rows) {
    for (const character of characters) all.set(character, [a, b, c, d, e, f]);
  }
  return all;
}

const tables = {
  tabular: withFigures(tabularAdvances),
  proportional: withFigures(proportionalAdvances),
};

/** Columns of the small and the large optical size. */
const columns = { 400: [0, 1], 600: [2, 3], 700: [4, 5] } as const;

/**
 * How far a text of this size stands between Inter's optical sizes 14 (0) and 32 (1): browsers take the
 * font size in px for the optical size. Widths and outlines lie on a straight line between the two.
 */
export function opticalShare(size: number): number {
  return Math.min(1, Math.max(0, (size - 14) / 18));
}

/** Advance width in em of one composed character; 0.7 for one that the fonts lack. */
export function advanceOf(
  character: string,
  size: number,
  weight: Weight,
  figures: 'tabular' | 'proportional' = 'tabular',
): number {
  const widths = tables[figures].get(character) ?? unknown;
  const [small, large] = columns[weight];
  return (widths[small] + (widths[large] - widths[small]) * opticalShare(size)) / 1000;
}

/**
 * Width in px of one line of text at a size in px, without a page: the sum of the advance widths of the
 * fonts in ui/fonts (words in Be Vietnam Pro, figures in Inter). Equal to what a browser sets within 0.1 %
 * when kerning is off; kerning moves it by up to 1 % to either side. A character that the fonts lack counts
 * 0.7 em, an emoji therefore too little by half.
 */
export function measureText(text: string, size: number, weight: Weight, setting: Setting = {}): number {
  let em = 0;
  for (const character of plainText(text)) {
    em += advanceOf(character, size, weight, setting.figures) + (setting.tracking ?? 0);
  }
  return em * size;
}
