import type { Period } from './observation';

/** First and last year of a period; equal for anything within one year. */
export type YearSpan = { readonly from: number; readonly to: number };

/**
 * The years that a period covers: `2021-2025` gives 2021 to 2025, `2024-H1` and `2024-07` give 2024 twice.
 * A text that is no period gives 0 to 0, so that it sorts first and never equals a real one; the gate in
 * `dataset` refuses such a text long before.
 */
export function yearsOf(period: Period): YearSpan {
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const year = Number(/^\d{4}/.exec(period)?.[0] ?? 0);
  return { from: year, to: year };
}

/** After every part of a year, also after one that ends on the same day. */
const WHOLE_YEAR = 1300;

/** Order of the end of a period within its year: a half comes before the whole, a whole year is last. */
function endWithinYear(period: Period): number {
  const rest = period.slice(5);
  const month = /^(\d{2})(?:-(\d{2}))?$/.exec(rest);
  if (month && period.length !== 9) return Number(month[1]) * 100 + Number(month[2] ?? 31);
  const part = /^(Q|H)(\d)$/.exec(rest);
  if (part) return Number(part[2]) * (part[1] === 'Q' ? 300 : 600) + 31;
  return rest === '9M' ? 931 : WHOLE_YEAR;
}

/**
 * Compares two periods by their end: negative when `left` ends first. Periods that end together keep a
 * stable order by their text, so that sorting never depends on where a row stood before.
 */
export function comparePeriods(left: Period, right: Period): number {
  return (
    yearsOf(left).to - yearsOf(right).to ||
    endWithinYear(left) - endWithinYear(right) ||
    (left < right ? -1 : Number(left > right))
  );
}

/** True for two periods of the same form: years with years, halves with halves, months with months. */
export function sameForm(left: Period, right: Period): boolean {
  const form = (period: Period) => (period.length === 9 ? 'span' : period.slice(4).replace(/\d(?!M)/g, '0'));
  return form(left) === form(right);
}

/** The period from the first to the last of a list, `2020-2024`; one entry stands for itself. */
export function coverPeriods(periods: readonly Period[]): Period {
  const sorted = [...periods].sort(comparePeriods);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || first === last) return first ?? '';
  return `${yearsOf(first).from}-${yearsOf(last).to}`;
}
