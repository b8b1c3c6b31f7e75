/**
 * The sheet of an exported picture, in px. A PNG has twice as many.
 *
 *     56                                                    1144
 *      ▬▬▬  canal tab 72 × 10                                      0
 *      Title, 40/54 bold, at most two lines                       36
 *      Subtitle, 22/32: measure, unit, period
 *      ┌───────────────────────────────────────────────────┐
 *      │ frame of the chart                                │
 *      └───────────────────────────────────────────────────┘
 *      ─────────────────────────────────────────────────────
 *      Source, caveats, day of export, 17/25    ▥ Board name
 *                                                 its subtitle   651
 */
export const page = {
  width: 1200,
  height: 675,
  left: 56,
  right: 1144,
  top: 36,
  bottom: 651,
} as const;

export const pageInner = page.right - page.left;

export type TypeSize = { readonly size: number; readonly line: number };

/** The title is set in the first size in which it takes two lines; in the last one it is cut. */
export const titleSizes = [
  { size: 40, line: 54 },
  { size: 34, line: 46 },
] as const satisfies readonly TypeSize[];

export const subtitleSize: TypeSize = { size: 22, line: 32 };
export const footSize: TypeSize = { size: 17, line: 25 };
export const boardNameSize: TypeSize = { size: 18, line: 25 };
export const boardSubtitleSize: TypeSize = { size: 16, line: 22 };

/** Headings: proportional figures, letters a little closer, as large type wants it. */
export const titleSetting = { figures: 'proportional', tracking: -0.015 } as const;
export const proseSetting = { figures: 'proportional' } as const;

/** Room above and below letters in Be Vietnam Pro, in em; marks such as those of "Ẫ" stay within it. */
const ascent = 1;
const descent = 0.265;

/** The baseline of a line of text in its line box, as a browser sets it. */
export function baselineOf(top: number, { size, line }: TypeSize): number {
  return top + (line - (ascent + descent) * size) / 2 + ascent * size;
}
