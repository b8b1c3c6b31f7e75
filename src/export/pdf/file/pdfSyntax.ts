import type { IsoDate } from '#model/observation';
import { plainText } from '#charts/text/plainText';
import { number } from '#export/picture/markup';

/** Numbers as a PDF writes them, at most two decimals: "56 12.5". Throws a RangeError for what is no number. */
export const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');

export const hex16 = (value: number): string => hex(value, 4);

/** UTF-16 code units of a text in hex, most significant first; a character beyond 0xFFFF takes two. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex16(text.charCodeAt(at))).join('');
}

/**
 * A text for people (title, bookmark, description) as a PDF string: plain text in UTF-16 with its mark, in hex, so that
 * nothing in it can end the string or be taken for a line break.
 */
export const textString = (text: string): string => `<FEFF${utf16(plainText(text))}>`;

/** An address in hex. Throws a RangeError for what is not ASCII: browsers write every address so (`URL.href`). */
export function asciiString(text: string): string {
  if (!/^[\x21-\x7e]*$/.test(text)) throw new RangeError('not an address as browsers write it');
  return `<${Array.from(text, (character) => hex(character.charCodeAt(0), 2)).join('')}>`;
}

/** The start of a day in UTC, as PDF dates are written; a file knows its day of export only. */
export const dateString = (day: IsoDate): string => `(D:${day.replaceAll('-', '')}000000Z)`;
