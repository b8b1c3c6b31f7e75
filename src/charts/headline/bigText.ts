import type { Mark, Paint } from '#charts/drawing';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import { textMark } from '#charts/layout/texts';

/** Marks set from a top edge, with the height that they take in px. */
export type Block = { readonly height: number; readonly marks: readonly Mark[] };

const numberSizes = [132, 112, 96, 80, 64, 52, 42, 34] as const;
const wordSizes = [76, 64, 54, 46, 40, 34] as const;

/** From the top of a capital or digit to the baseline, in em. */
const CAPITAL = 0.74;

/** The smaller words beside a number of a size, in px. */
const besideOf = (size: number, unit: number) => Math.max(26 * unit, Math.round(size * 0.36));

export type BigNumber = {
  /** "hơn"; '' where the value is exact. */
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly tight: boolean;
  /** "ước"; '' for a final value. */
  readonly after: string;
};

/** Where a block may stand, in px, and by how much all its sizes are larger than on a slide. */
export type Room = { readonly top: number; readonly width: number; readonly height: number; readonly unit: number };

/**
 * A number as large as width and height (px) allow, its unit smaller on the same baseline, with the top of its digits
 * at `top`. What does not fit even in the smallest size is cut at its end.
 */
export function bigNumber(value: BigNumber, { top, width, height, unit: by }: Room): Block {
  const { before, number, unit, tight, after } = value;
  const widthAt = (size: number) => pieces(size).reduce((sum, piece) => sum + piece.wide + piece.gap, 0);
  const pieces = (size: number) => {
    const beside = besideOf(size, by);
    const gap = beside * 0.4;
    const all = [
      { text: before, size: beside, weight: 600, fill: 'ink', gap: 0 },
      { text: number, size, weight: 700, fill: 'ink', gap: before === '' ? 0 : gap },
      { text: unit, size: beside, weight: 600, fill: 'ink', gap: tight ? beside * 0.1 : gap },
      {
        text: after === '' ? '' : `(${after})`,
        size: Math.max(24 * by, beside * 0.8),
        weight: 400,
        fill: 'ink-muted',
        gap,
      },
    ] as const;
    return all
      .filter(({ text }) => text !== '')
      .map((piece) => ({ ...piece, wide: measureText(piece.text, piece.size, piece.weight) }));
  };
  const sizes = numberSizes.map((one) => one * by);
  const size = sizes.find((one) => one * CAPITAL <= height && widthAt(one) <= width) ?? 34 * by;
  const baseline = top + size * CAPITAL;
  let x = 0;
  const marks = pieces(size).flatMap(({ text, gap, wide, ...style }): Mark[] => {
    const at = x + gap;
    x = at + wide;
    const [line] = wrapText(text, width - at, style.size, style.weight, 1);
    const fits = line !== undefined && at + measureText(line, style.size, style.weight) <= width;
    return fits ? [textMark(at, baseline, line, style)] : [];
  });
  return { height: size * CAPITAL, marks };
}

/** A finding in words as large as it fits in at most three lines, with the top of its capitals at `top`. */
export function bigWords(text: string, { top, width, height, unit }: Room, fill: Paint = 'ink'): Block {
  const lead = 1.25;
  const tall = (size: number, lines: number) => size * (CAPITAL + 0.2 + (lines - 1) * lead);
  const fits = (size: number) => {
    const lines = wrapText(text, width, size, 700, 4);
    return lines.length <= 3 && tall(size, lines.length) <= height;
  };
  const size = wordSizes.map((one) => one * unit).find(fits) ?? 34 * unit;
  const most = Math.max(1, Math.min(3, Math.floor((height / size - CAPITAL - 0.2) / lead + 1)));
  const lines = wrapText(text, width, size, 700, most);
  const marks = lines.map((line, row) =>
    textMark(0, top + size * (CAPITAL + row * lead), line, { size, weight: 700, fill }),
  );
  return { height: tall(size, lines.length), marks };
}
