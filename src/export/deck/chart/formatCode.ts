import type { Language } from '#model/languages';

/** The language of a number format as spreadsheets write it (LCID). */
const tongue = { vi: '[$-42A]', en: '[$-409]' } satisfies Record<Language, string>;

const groupSign = { vi: '.', en: ',' } satisfies Record<Language, string>;

/** Decimals that a value is published with, at most four; binary noise does not count. */
function decimalsOf(value: number): number {
  return (/\.(\d+)$/.exec(Math.abs(Number(value.toFixed(4))).toString())?.[1] ?? '').length;
}

/**
 * Whole numbers from a thousand up: the sign between the thousands is written into the format, because a program
 * otherwise takes that of the machine, and "7.520" and "7,520" are two numbers for two readers. A format has room for
 * two conditions, enough for two sizes of number; smaller ones have no such sign.
 */
function wholeCode(most: number, language: Language): string {
  const sign = `"${groupSign[language]}"`;
  const minus = most < 0 ? '-' : '';
  const groups = Math.floor(Math.log10(Math.max(Math.abs(most), 1)) / 3);
  const shape = (count: number) => `${minus}#${`${sign}000`.repeat(count)}`;
  const limit = (count: number) => (most < 0 ? `[<=-${1000 ** count}]` : `[>=${1000 ** count}]`);
  const conditions = [groups, groups - 1].filter((count) => count >= 1);
  return [...conditions.map((count) => limit(count) + shape(count)), '0'].join(';');
}

/**
 * The number format of a value in a language: its own decimals, thousands apart. Thousands of whole numbers are the
 * same on every machine; the decimal sign is that of the machine where a program does not know the format's language.
 * `before` and `after` are words around the number (">", " (ước)").
 */
export function formatCode(value: number, language: Language, before = '', after = ''): string {
  const decimals = decimalsOf(value);
  const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
  const number = decimals === 0 ? wholeCode(value, language) : `#,##0.${'0'.repeat(decimals)}`;
  return number
    .split(';')
    .map((section) => {
      const [, condition = '', digits = ''] = /^(\[[^\]]*\])?(.*)$/.exec(section) ?? [];
      return `${tongue[language]}${condition}${quoted(before)}${digits}${quoted(after)}`;
    })
    .join(';');
}
