/** The paper of a picture in px: its size, and the edges between which words and chart stand. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Px of a PNG for one px of the sheet. */
  readonly scale: number;
};

/**
 * A sheet of a size in px. Type keeps its size on every sheet; what changes is the room for the chart, which is laid
 * out for it. The sheet of an export:
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
export function sheetOf(width: number, height: number, scale = 2): Sheet {
  return { width, height, scale, left: 56, right: width - 56, top: 36, bottom: height - 24 };
}

/**
 * The sheets of downloads, named by use. `slide`: 16:9, half of a full HD screen each way (2400 × 1350 px as a PNG).
 * `half`: half a page of a text document, 4:3. `square`: for a chat; `tall`: a phone held upright; both are laid out
 * on a small sheet, so that their words can be read on a phone. `page`: a sheet of A4.
 */
export const sheets = {
  slide: sheetOf(1200, 675),
  half: sheetOf(1200, 900),
  square: sheetOf(720, 720, 1.5),
  tall: sheetOf(720, 900, 1.5),
  page: sheetOf(794, 1123),
} as const;

export type SheetName = keyof typeof sheets;

/** What messengers and networks show of a link, in the shape that most of them take uncut (1.91 : 1). */
export const previewSheet = sheetOf(1200, 630, 1);

export const innerWidth = ({ left, right }: Sheet) => right - left;

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
