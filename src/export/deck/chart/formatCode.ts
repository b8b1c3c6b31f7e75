import type { Language } from '#model/languages';

/** The language of a number format as spreadsheets write it (LCID). */
const tongue = { vi: '[$-42A]', en: '[$-409]' } satisfies Record<Language, string>;

const groupSign = { vi: '.', en: ',' } satisfies Record<Language, string>;

/** Decimals that a value is published with, at most four; binary noise does not count. */
function decimalsOf(value: number): number {
  return (/\.(\d+)$/.exec(Math.abs(Number(value.toFixed(4))).toString())?.[1] ?? '').length;
}

/**
 * Whole numbers: the sign between the thousands is written into the format, because a program otherwise takes that of
 * the machine, and "7.520" and "7,520" are two numbers for two readers. A format has room for two conditions, enough
 * for two sizes of number; what is smaller has no such sign. Always three sections: of two, some programs take the
 * second for negative numbers and leave out the minus.
 */
function wholeCode(value: number, language: Language): readonly string[] {
  const sign = `"${groupSign[language]}"`;
  const groups = Math.max(2, Math.floor(Math.log10(Math.max(value, 1)) / 3));
  return [...[groups, groups - 1].map((count) => `[>=${1000 ** count}]#${`${sign}000`.repeat(count)}`), '0'];
}

/**
 * The number format of a value in a language: its own decimals, thousands apart. Thousands of whole numbers are the
 * same on every machine; the decimal sign is that of the machine where a program does not heed the format's language.
 * `before` and `after` are words around the number (">", " (ước)").
 */
export function formatCode(value: number, language: Language, before = '', after = ''): string {
  const decimals = decimalsOf(value);
  const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
  const grouped = `${tongue[language]}#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const sections = decimals === 0 && value >= 0 ? wholeCode(value, language) : [grouped];
  return sections
    .map((section) => {
      const [, bracket = '', digits = ''] = /^(\[[^\]]*\])?(.*)$/.exec(section) ?? [];
      return bracket + quoted(before) + digits + quoted(after);
    })
    .join(';');
}
