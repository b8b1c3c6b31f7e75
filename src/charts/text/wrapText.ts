import type { Weight } from '#charts/drawing';
import { measureText, type Setting } from './measureText';
import { plainText } from './plainText';

/** A line may end at spaces only; the no-break space holds "8,76 %" together. */
const breaks = / +/;

const ellipsis = '…';

type Fits = (line: string) => boolean;

/** The most of a word that fits on a line of its own, at least one letter, and what is left of it. */
function splitWord(word: string, fits: Fits): readonly [string, string] {
  const letters = [...word];
  let length = 1;
  while (length < letters.length && fits(letters.slice(0, length + 1).join(''))) length += 1;
  return [letters.slice(0, length).join(''), letters.slice(length).join('')];
}

/** Cut after the last whole word that leaves room for "…"; inside a word only when it fills half the line. */
function cutWithEllipsis(line: string, fits: Fits): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(letters.join('') + ellipsis)) letters.pop();
  const cut = letters.join('');
  const word = cut.lastIndexOf(' ');
  const whole = cut.length === line.length || word < cut.length / 2 ? cut : cut.slice(0, word);
  return whole.replace(/[\s,;:.·–—-]+$/, '') + ellipsis;
}

/** All lines, as many as it takes. */
function fillLines(words: readonly string[], fits: Fits): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = word;
    while (rest !== '' && !fits(rest)) {
      const [start, end] = splitWord(rest, fits);
      if (end === '') break;
      lines.push(start);
      rest = end;
    }
    line = rest;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/**
 * Breaks a text into at most `maxLines` lines that are each at most `maxWidth` px wide by `measureText`.
 * Breaks at spaces, never at a no-break space; a word that is too long for a line is broken where the
 * line ends. What does not fit in the last line is cut and ends in "…". Empty text gives no lines. A width
 * too small for one letter still gives one letter a line.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  weight: Weight,
  maxLines: number,
  setting: Setting = {},
): string[] {
  const fits: Fits = (line) => measureText(line, size, weight, setting) <= maxWidth;
  const words = plainText(text)
    .split(breaks)
    .filter((word) => word !== '');
  const lines = fillLines(words, fits);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, cutWithEllipsis(last, fits)];
}
