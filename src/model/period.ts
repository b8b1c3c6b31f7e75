import type { IsoDate, Period } from './observation';

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

const two = (part: number) => String(part).padStart(2, '0');

/** First and last month of a part of a year: `H2` gives 7 and 12, `9M` 1 and 9; null for what is none. */
function monthsOf(part: string): readonly [number, number] | null {
  if (part === '') return [1, 12];
  if (part === '9M') return [1, 9];
  const [, kind = '', count = ''] = /^(Q|H|)(\d{1,2})$/.exec(part) ?? [];
  const length = { Q: 3, H: 6, '': 1 }[kind] ?? 1;
  const last = Number(count) * length;
  return last >= 1 && last <= 12 ? [last - length + 1, last] : null;
}

/**
 * The first and the last day of a period: `2024-Q1` gives 1 January and 31 March 2024, `2021-2025` the first day of
 * 2021 and the last of 2025, a day that day twice. Null for a text that is no period.
 */
export function daysOf(period: Period): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  if (span) return { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { from: period, to: period };
  const [, year = '', part = ''] = /^(\d{4})(?:-(.+))?$/.exec(period) ?? [];
  const months = year === '' ? null : monthsOf(part);
  if (months === null) return null;
  const [first, last] = months;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = last === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(last) ? 30 : 31;
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${days}` };
}
