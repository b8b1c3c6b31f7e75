import type { UnitOfMeasure } from '#model/board';
import type { Language } from '#model/languages';
import type { Observation } from '#model/observation';
import type { Locale } from '#language/locale';

/** Programs show no more digits than these, however many a format asks for. */
const mostDecimals = 10;

/** As many decimals as the number was published with; the digits of "1e-7" count too. */
function decimalsOf(value: number): number {
  const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(Math.max(digits.length - Number(exponent), 0), mostDecimals);
}

/**
 * The format of a number on its own: `#,##0.00` for 8.76. The comma stands for "groups of three" and the dot for
 * "decimal sign"; which signs are shown is the choice of the reader's office program, 7.520,5 on a Vietnamese machine.
 */
export function plainFormat(value: number | null | undefined): string {
  const decimals = decimalsOf(value ?? 0);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Formats are cut off at 255 characters; what is so long is no unit. */
const longestWord = 60;

/** Words in a format. It has no way to write a quote inside quotes. */
function literal(words: string): string {
  const kept = words.replaceAll('"', '');
  return kept === '' || kept.length > longestWord ? '' : `"${kept}"`;
}

/** A format with words around the number. A minus stands before its digits, not before the words. */
function around(before: string, format: string, after: string): string {
  const [open, close] = [literal(before), literal(after)];
  return open === '' ? format + close : `${open}${format}${close};${open}-${format}${close}`;
}

type Shown = Pick<Observation, 'value' | 'qualifier'> & Partial<Pick<Observation, 'observationStatus'>>;

/**
 * A published number as a reader says it, still a number: "ước 8,04", "hơn 1.900 người", "thứ 2". A percentage stays
 * as published, 8.76 with a "%" that is a mere word; the percent format of office programs would need 0.0876, and a
 * formula would then give another number than page, CSV and source. `unit` null leaves the unit to the head.
 */
export function saidFormat(one: Shown, unit: UnitOfMeasure, locale: Locale, withUnit: boolean): string {
  const { observationStatus: status = 'final', qualifier, value } = one;
  const { number: said, unit: word, tight } = locale.parts(value ?? 0, unit);
  const mark = status === 'final' ? '' : `${locale.t(`observationStatus.${status}`)} `;
  const open = qualifier === 'exact' ? '' : `${locale.t(`qualifier.${qualifier}`)} `;
  const [rankBefore = '', rankAfter = ''] = unit.kind === 'rank' ? said.split(locale.number(value ?? 0)) : [];
  const after = withUnit && word !== '' ? `${tight ? '' : '\u00a0'}${word}` : '';
  return around(mark + open + rankBefore, plainFormat(value), rankAfter + after);
}

/** A percentage with its sign, any other number alone. */
export function valueFormat(value: number | null, unit: UnitOfMeasure | null, locale: Locale): string {
  if (unit?.kind !== 'percent') return plainFormat(value);
  return saidFormat({ value, qualifier: 'exact' }, unit, locale, true);
}

/** A day in the language of the sheet, whatever the language of the office program: 27/01/2025, 27 Jan 2025. */
export const dateFormats = {
  vi: '[$-42A]dd\\/mm\\/yyyy',
  en: '[$-809]d\\ mmm\\ yyyy',
} satisfies Record<Language, string>;
