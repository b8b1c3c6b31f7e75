import { textScales, type TextScale } from '#charts/frame';

export type TypeSize = { readonly size: number; readonly line: number };

/** The type of a sheet in px, chosen for the distance from which the sheet is read; text is never scaled. */
export type SheetType = {
  /** The title is set in the first size in which it fits its lines; in the last one it is cut. */
  readonly titles: readonly [TypeSize, ...TypeSize[]];
  readonly titleLines: number;
  /** Subtitle, and the status below it. */
  readonly subtitle: TypeSize;
  /** Sources, caveats, version and day of export. */
  readonly foot: TypeSize;
  readonly footLines: number;
  readonly boardName: TypeSize;
  readonly boardSubtitle: TypeSize;
  /** The board's mark, wide and high. */
  readonly mark: number;
  readonly chart: TextScale;
};

/** The paper of a picture in px: its size, the edges between which words and chart stand, and its type. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Px of a PNG for one px of the sheet. */
  readonly scale: number;
  readonly type: SheetType;
  /** The board's name stands beside the sources on a wide sheet, below them on a narrow one. */
  readonly board: 'beside' | 'below';
  /** A QR code with its quiet zone, wide and high: 15 mm where the sheet is printed at the width of a page. */
  readonly qr: number;
  /** The chart is never lower than this, as long as words can be shortened instead. */
  readonly least: number;
  /** Sentence, table and definition stand below the chart, so that a printed page is not one stretched chart. */
  readonly fills: boolean;
};

const desk: SheetType = {
  titles: [
    { size: 40, line: 54 },
    { size: 34, line: 46 },
  ],
  titleLines: 2,
  subtitle: { size: 22, line: 32 },
  foot: { size: 17, line: 25 },
  footLines: 4,
  boardName: { size: 18, line: 25 },
  boardSubtitle: { size: 16, line: 22 },
  mark: 40,
  chart: textScales.export,
};

/** Printed 16 cm wide above or below text of 12 pt: nothing is smaller than 7.5 pt. */
const half: SheetType = {
  titles: [
    { size: 46, line: 61 },
    { size: 39, line: 52 },
  ],
  titleLines: 2,
  subtitle: { size: 26, line: 37 },
  foot: { size: 20, line: 29 },
  footLines: 5,
  boardName: { size: 21, line: 29 },
  boardSubtitle: { size: 18, line: 25 },
  mark: 46,
  chart: { name: 'export', axis: 24, label: 28, key: 40, thin: 1.5, thick: 6 },
};

/** Seen about 360 px wide in a chat: the smallest words are then 9 px, the title 19. */
const phone: SheetType = {
  titles: [
    { size: 38, line: 50 },
    { size: 33, line: 44 },
    { size: 29, line: 39 },
  ],
  titleLines: 3,
  subtitle: { size: 23, line: 32 },
  foot: { size: 18, line: 25 },
  footLines: 5,
  boardName: { size: 19, line: 26 },
  boardSubtitle: { size: 17, line: 24 },
  mark: 40,
  chart: { name: 'export', axis: 21, label: 24, key: 34, thin: 1.5, thick: 5 },
};

/** Printed on A4, 0.75 pt to a px: title 21 pt, text 12 pt, foot 9 pt. */
const page: SheetType = {
  titles: [
    { size: 28, line: 38 },
    { size: 24, line: 33 },
  ],
  titleLines: 3,
  subtitle: { size: 16, line: 24 },
  foot: { size: 12, line: 18 },
  footLines: 6,
  boardName: { size: 13, line: 18 },
  boardSubtitle: { size: 12, line: 16 },
  mark: 28,
  chart: { name: 'export', axis: 13, label: 15, key: 22, thin: 1, thick: 3.5 },
};

/**
 * A wide sheet of a size in px, in the type of the slide; what changes is the room for the chart, which is laid out
 * for it. The sheet of an export:
 *
 *     56                                                    1144
 *      ▬▬▬  canal tab 72 × 10                                      0
 *      Title, 40/54 bold, at most two lines                       36
 *      Subtitle, 22/32: measure, unit, period
 *      ✓ Status: value against target
 *      ┌───────────────────────────────────────────────────┐
 *      │ frame of the chart                                │
 *      └───────────────────────────────────────────────────┘
 *      ─────────────────────────────────────────────────────
 *      Source, caveats, version, day of         ▥ Board name
 *      export, 17/25                              its subtitle   651
 */
export function sheetOf(width: number, height: number, scale = 2): Sheet {
  return {
    width,
    height,
    scale,
    left: 56,
    right: width - 56,
    top: 36,
    bottom: height - 24,
    type: desk,
    board: 'beside',
    qr: 116,
    least: 200,
    fills: false,
  };
}

/** A small sheet that a phone shows in its full width; its PNG is 1080 px wide. */
const narrowOf = (height: number): Sheet => ({
  ...sheetOf(720, height, 1.5),
  left: 40,
  right: 680,
  top: 34,
  type: phone,
  board: 'below',
});

/**
 * The sheets of downloads, named by use. `slide`: 16:9, half of a full HD screen each way (2400 × 1350 px as a PNG).
 * `half`: half a page of a text document, 4:3. `square`: for a chat; `tall`: a phone held upright; both are laid out
 * on a small sheet, so that their words can be read on a phone. `page`: a sheet of A4.
 */
export const sheets = {
  slide: sheetOf(1200, 675),
  half: { ...sheetOf(1200, 900), type: half, least: 300 },
  square: narrowOf(720),
  tall: { ...narrowOf(900), least: 300 },
  page: {
    ...sheetOf(794, 1123),
    left: 60,
    right: 734,
    top: 52,
    bottom: 1123 - 44,
    type: page,
    qr: 76,
    least: 240,
    fills: true,
  },
} as const satisfies Record<string, Sheet>;

export type SheetName = keyof typeof sheets;

/** What messengers and networks show of a link, in the shape that most of them take uncut (1.91 : 1). */
export const previewSheet = sheetOf(1200, 630, 1);

export const innerWidth = ({ left, right }: Sheet) => right - left;

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
