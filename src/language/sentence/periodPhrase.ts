import type { Locale } from '#language/locale';
import type { Period } from '#model/observation';

type Form = 'year' | 'part' | 'month' | 'date' | 'span';

/** The parts of a year that a name may hold, and the words that say them there. */
const partsInNames = {
  H1: 'sentence.inName.half',
  '9M': 'sentence.inName.months',
  Q1: 'sentence.inName.quarter',
} as const;

function formOf(period: Period): Form {
  if (period.length === 4) return 'year';
  if (period.length === 9) return 'span';
  if (period.length === 10) return 'date';
  return /^\d{4}-\d{2}$/.test(period) ? 'month' : 'part';
}

/**
 * The period that is left to say when the name of an indicator stands before it: "GRDP growth, first half of the
 * year" needs the year alone, and "Targets of 2016–2020 not met" no period at all (null). An empty name leaves
 * the period whole.
 */
export function periodBeside(name: string, period: Period, locale: Locale): Period | null {
  const year = period.slice(0, 4);
  const part = period.slice(5) as keyof typeof partsInNames;
  if (part in partsInNames)
    return name.toLowerCase().includes(locale.t(partsInNames[part]).toLowerCase()) ? year : period;
  const said = locale.period(period).replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d–/])${said}(?![\\d–/])`).test(name) ? null : period;
}

/** When something was so, to stand before it: "năm 2024", "in 2024", "on 1 Jan 2024"; `by`: up to that day. */
export function atPeriod(period: Period, locale: Locale, by = false): string {
  const form = formOf(period);
  return locale.t(`sentence.at.${form === 'date' && by ? 'by' : form}`, { period: locale.period(period) });
}

/** The period as a noun, for "the plan for …" and "no value for …": "năm 2025", "2021–2025". */
export function ofPeriod(period: Period, locale: Locale): string {
  return locale.t(`sentence.of.${formOf(period)}`, { period: locale.period(period) });
}

/** The period that another is compared with: "so với năm 2023", "on 2023", "on the figure of 1 Jan 2023". */
export function thanPeriod(period: Period, locale: Locale): string {
  if (formOf(period) !== 'date') return ofPeriod(period, locale);
  return locale.t('sentence.thanDate', { period: locale.period(period) });
}
