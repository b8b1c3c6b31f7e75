import type { Period } from '#model/observation';
import { yearsOf } from '#model/period';

/** When a value was observed, as schema.org says it. */
export type ObservedPeriod = {
  /** The last year, month or day of the period in ISO 8601: "2024", "2024-06", "2024-01-01". */
  readonly observationDate: string;
  /** How long the period is: "P1Y"; undefined for a day, which has no length here. */
  readonly observationPeriod: string | undefined;
};

/**
 * A period of the board as end and length: a half-year is "2024-06" and "P6M", nine months "2023-09" and "P9M", the
 * years 2021 to 2025 are "2025" and "P5Y". Months from–to within a year end in the later one.
 */
export function observedPeriod(period: Period): ObservedPeriod {
  const { from, to } = yearsOf(period);
  if (period.length === 4) return { observationDate: period, observationPeriod: 'P1Y' };
  if (period.length === 9 && to >= from && /^\d{4}-\d{4}$/.test(period))
    return { observationDate: String(to), observationPeriod: `P${to - from + 1}Y` };
  const rest = period.slice(5);
  const part = /^(?:(?<quarter>Q)|(?<half>H))(?<count>\d)$/.exec(rest)?.groups;
  if (part !== undefined) {
    const months = part['half'] === undefined ? 3 : 6;
    return { observationDate: monthOf(to, Number(part['count']) * months), observationPeriod: `P${months}M` };
  }
  if (rest === '9M') return { observationDate: monthOf(to, 9), observationPeriod: 'P9M' };
  return { observationDate: period, observationPeriod: rest.length === 2 ? 'P1M' : undefined };
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
