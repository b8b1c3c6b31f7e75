import type { Language } from '#model/languages';

/** BCP 47 locale whose number marks the language uses: vi 7.520 and 8,76; en 7,520 and 8.76. */
const localeOf = { vi: 'vi-VN', en: 'en-GB' } satisfies Record<Language, string>;

const made = new Map<string, Intl.NumberFormat>();

/** One formatter a language and number of decimals: making one costs a hundred times more than using it. */
function formatter(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language}${least}.${most}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  made.set(key, fresh);
  return fresh;
}

/**
 * A number as published: as many decimals as it has, at most `most`. The minus is U+2212, as wide as a plus;
 * the hyphen of the platform is too short beside tabular figures.
 */
export function formatNumber(language: Language, value: number, most = 4, least = 0): string {
  const text = formatter(language, Math.min(least, most), most).format(value);
  return text.replace(/^-(?=0+([.,]0*)?$)/, '').replace('-', '\u2212');
}

/** A difference with its sign: "+1,26", "−3,51", "0". */
export function formatSigned(language: Language, value: number, most = 4): string {
  const text = formatNumber(language, value, most);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

let ordinal: Intl.PluralRules | undefined;
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A rank: vi "thứ 2", en "2nd". */
export function formatRank(language: Language, value: number): string {
  if (language === 'vi') return `thứ\u00a0${formatNumber('vi', value)}`;
  return (
    formatNumber('en', value) +
    (endings[(ordinal ??= new Intl.PluralRules('en', { type: 'ordinal' })).select(value)] ?? 'th')
  );
}
