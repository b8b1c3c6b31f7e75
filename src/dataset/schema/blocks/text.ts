import { entriesFromList, maxLength, minLength, pipe, regex, string } from 'valibot';
import type { Expected } from '#dataset/faults/fault';
import { languages } from '#model/languages';
import { expecting } from './expecting';
import { record } from './record';

/**
 * At least one visible character, and none that breaks a file or a line that the text is later put in: no
 * controls but the line break (XML and thus SVG and XLSX forbid them), no half characters, no marks that turn
 * the direction of the text around them. The rest, markup included, is text and stays text.
 */
// oxlint-disable-next-line no-control-regex
const printable = /^(?=\s*\S)[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\u202A-\u202E\u2066-\u2069]*$/u;

/** A text of 1 to `most` characters (UTF-16 units); `expected` is what a fault asks for where there is none. */
export function text(most: number, expected: Expected = { code: 'text' }) {
  return pipe(
    string(expecting(expected)),
    minLength(1, expecting(expected)),
    maxLength(most, expecting({ code: 'characters-at-most', value: most })),
    regex(printable, expecting({ code: 'printable-text' })),
  );
}

/** A text that has to fit a pattern; `expected` names the pattern for people. */
export function patternText(most: number, pattern: RegExp, expected: Expected) {
  return pipe(
    string(expecting(expected)),
    maxLength(most, expecting({ code: 'characters-at-most', value: most })),
    regex(pattern, expecting(expected)),
  );
}

/** One text in every language of the product, each of at most 2,000 characters. */
export const words = record(entriesFromList(languages, text(2000, { code: 'words-in-every-language', languages })));

/** `grdp-growth`. Lower-case words and digits with hyphens; safe in addresses, file names and as a key. */
export const id = patternText(80, /^(?!constructor$)[a-z0-9]+(?:-[a-z0-9]+)*$/, { code: 'id' });

/** Only the web: a `javascript:` or `data:` address would run or hide things behind a link. */
export const webAddress = patternText(2000, /^https?:\/\/[^\s/?#.][^\s]*$/, { code: 'web-address' });
