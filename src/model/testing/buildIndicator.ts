import type { Indicator, UnitOfMeasure } from '#model/board';
import type { Words } from '#model/languages';
import type { Observation, Period } from '#model/observation';

/** The same text in every language. */
export function same(text: string): Words {
  return { vi: text, en: text };
}

function unit(id: string, kind: UnitOfMeasure['kind'], vi: string, en: string, one = en): UnitOfMeasure {
  return { id, kind, name: { vi, en }, short: { vi, en }, one: { vi, en: one } };
}

/** One unit of each kind that behaves in its own way. */
export const units = {
  percent: unit('percent', 'percent', '%', '%'),
  points: unit('percentage-points', 'percentage-points', 'điểm %', 'pp'),
  money: unit('billion-vnd', 'amount', 'tỉ đồng', 'bn VND'),
  houses: unit('houses', 'count', 'căn', 'houses', 'house'),
  rank: unit('rank', 'rank', 'hạng', 'rank'),
  score: unit('points', 'score', 'điểm', 'points'),
} as const;

/** A final, exact, shown actual value of the board's own area, from one source; `change` says what is otherwise. */
export function buildObservation(period: Period, value: number | null, change: Partial<Observation> = {}): Observation {
  const scenario = change.scenario ?? 'actual';
  return {
    id: `${change.referenceArea ?? 'here'}-${scenario}-${period}`,
    period,
    referenceArea: 'here',
    scenario,
    unitOfMeasure: 'percent',
    value,
    ...(value === null && change.words === undefined ? { missing: 'not-found' as const } : {}),
    observationStatus: 'final',
    qualifier: 'exact',
    use: 'shown',
    source: value === null ? null : 'report',
    published: value === null ? null : '2025-01-27',
    ...change,
  };
}

/** An indicator in percent with two decimals, higher is better. */
export function buildIndicator(observations: readonly Observation[], change: Partial<Indicator> = {}): Indicator {
  return {
    id: 'growth',
    category: 'economy',
    name: { vi: 'Tăng trưởng', en: 'Growth' },
    definition: { vi: 'Tốc độ tăng', en: 'Rate of growth' },
    unitOfMeasure: 'percent',
    decimals: 2,
    direction: 'higher',
    frequency: 'annual',
    observations,
    ...change,
  };
}
