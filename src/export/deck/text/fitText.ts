import { plainText } from '#charts/text/plainText';
import { arialWidth } from './arialWidth';

export type Fitted = { readonly text: string; readonly size: number; readonly lines: number };

/** Sizes in px, largest first, and the most lines of `width` px that a text may take. */
export type Room = {
  readonly width: number;
  readonly sizes: readonly [number, ...number[]];
  readonly bold?: boolean;
  readonly lines: number;
};

/** Number of lines as a program breaks them: at spaces, and inside a word that is longer than a line. */
function countLines(text: string, width: number, size: number, bold: boolean): number {
  const space = arialWidth(' ', size, bold);
  let lines = 0;
  let used = 0;
  for (const word of text.split(/ +/)) {
    const wide = arialWidth(word, size, bold);
    if (lines > 0 && used + space + wide <= width) {
      used += space + wide;
    } else {
      // A line of a word that is broken ends up to a letter early.
      const own = Math.max(1, Math.ceil(wide / Math.max(width - size, 1)));
      lines += wide <= width ? 1 : own;
      used = wide <= width ? wide : width;
    }
  }
  return lines;
}

/** The longest start that fits, by halving; after a whole word where one ends in the second half of it. */
function cut(text: string, fits: (text: string) => boolean): string {
  const letters = [...text];
  const start = (length: number) =>
    letters
      .slice(0, length)
      .join('')
      .replace(/[\s,;:.·–—-]+$/, '');
  let low = 0;
  let high = letters.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(`${start(middle)}…`)) low = middle;
    else high = middle;
  }
  const kept = start(low);
  const word = kept.lastIndexOf(' ');
  const whole = letters[low] === ' ' || word < kept.length / 2 ? kept : start(Array.from(kept.slice(0, word)).length);
  return `${whole}…`;
}

/**
 * A text in the first of some sizes in which it takes at most so many lines; in the last one it is cut and ends in
 * "…". It stays one text, whose lines the program breaks. Empty text takes no line.
 */
export function fitText(text: string, { width, sizes, bold = false, lines }: Room): Fitted {
  const plain = plainText(text).trim();
  if (plain === '') return { text: '', size: sizes[0], lines: 0 };
  const counted = (some: string, size: number) => countLines(some, width, size, bold);
  const size = sizes.find((one) => counted(plain, one) <= lines);
  if (size !== undefined) return { text: plain, size, lines: counted(plain, size) };
  const least = sizes.at(-1) ?? sizes[0];
  const short = cut(plain, (some) => counted(some, least) <= lines);
  return { text: short, size: least, lines: counted(short, least) };
}
