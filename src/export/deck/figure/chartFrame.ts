import { arialWidth } from '#export/deck/text/arialWidth';
import { fitText } from '#export/deck/text/fitText';

/** Room of a chart on its slide, px of the sheet. */
export type Room = { readonly width: number; readonly height: number };

const sizes = [20, 17, 15, 13] as const;

/** The largest size in which every one of some texts is at most `width` px wide; null where none is small enough. */
export function sizeWithin(texts: readonly string[], width: number): number | null {
  return sizes.find((size) => texts.every((text) => arialWidth(text, size, true) <= width)) ?? null;
}

/** A name in a chart, cut where it would take more than `lines` lines of `width` px; whole in the notes. */
export function shortName(name: string, width: number, lines: number): string {
  return fitText(name, { width, sizes: [17], lines }).text;
}
