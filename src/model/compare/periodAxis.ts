import type { Period } from '#model/observation';
import { comparePeriods, yearsOf } from '#model/period';

/** Periods of one form can stand on one axis; a half and a whole year cannot. */
export type PeriodForm = 'year' | 'half' | 'quarter' | 'months' | 'month' | 'date' | 'span';

/** Periods in order; `steady` where each follows the one before it at the same distance, as a line needs it. */
export type PeriodAxis = { readonly periods: readonly Period[]; readonly steady: boolean };

const parts = {
  half: ['H1', 'H2'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  month: Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
} satisfies Partial<Record<PeriodForm, readonly string[]>>;

/** The form of a period: `2024-H1` is a half, `2021-2025` a span, `2024-07` a month. */
export function formOf(period: Period): PeriodForm {
  if (period.length === 9) return 'span';
  const rest = period.slice(5);
  if (rest === '') return 'year';
  if (rest.startsWith('H')) return 'half';
  if (rest.startsWith('Q')) return 'quarter';
  if (rest === '9M') return 'months';
  return rest.length === 2 ? 'month' : 'date';
}

/**
 * The axis of periods of one form, from the first to the last of them. Years that nobody published are filled in, so
 * that equal distances mean equal times; where only one part of the year occurs (`H1`), the others are not. Days and
 * spans lie at no equal distances: they are put in order only, and the axis is not steady.
 */
export function periodAxis(periods: readonly Period[]): PeriodAxis {
  const sorted = [...new Set(periods)].sort(comparePeriods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { periods: [], steady: true };
  const form = formOf(first);
  if (form === 'date' || form === 'span') return { periods: sorted, steady: false };
  const from = yearsOf(first).from;
  const years = Array.from({ length: yearsOf(last).from - from + 1 }, (_, index) => String(from + index));
  const found = [...new Set(sorted.map((period) => period.slice(4)))];
  const all = form === 'year' || form === 'months' ? found : parts[form].map((part) => `-${part}`);
  const ends = found.length === 1 ? found : all;
  const filled = years.flatMap((year) => ends.map((end) => year + end));
  return {
    periods: filled.filter((one) => comparePeriods(one, first) >= 0 && comparePeriods(one, last) <= 0),
    steady: true,
  };
}
