import type { UnitOfMeasure } from '#model/board';
import type { Observation, Period } from '#model/observation';
import { roundTo } from '#model/precision';
import type { Compared } from './comparedSeries';

/**
 * Why a series has no index: its unit has no ratio; sources disagree, and the board then works out no rate of its own;
 * no figure at the base, or one that is not exact or not positive.
 */
export type NoIndex = 'unit' | 'conflict' | 'no-base' | 'open-base';

/** Decimals of an index, as statistical yearbooks print it. */
const DECIMALS = 1;

/** Units of which one figure can be so many times another; shares, growth rates and ranks cannot. */
const ratios = new Set<UnitOfMeasure['kind']>(['amount', 'count', 'score']);

const certainty = ['final', 'provisional', 'estimate'] as const;

function lessCertain(one: Observation, other: Observation): Observation['observationStatus'] {
  const at = Math.max(certainty.indexOf(one.observationStatus), certainty.indexOf(other.observationStatus));
  return certainty[at] ?? 'estimate';
}

const baseOf = ({ figures }: Compared, base: Period) => figures.find((one) => one.period === base);

/** Whether a series can be set to 100 at a period, and if not, why. */
export function whyNoIndex(series: Compared, base: Period): NoIndex | null {
  if (!ratios.has(series.unit.kind)) return 'unit';
  if (series.indicator.conflict !== undefined) return 'conflict';
  const at = baseOf(series, base);
  if (at?.value == null) return 'no-base';
  return at.qualifier === 'exact' && at.valueTo === undefined && at.value > 0 ? null : 'open-base';
}

/**
 * The periods that can be 100, in order: those in which at least one series has an exact, positive figure. The first
 * element of `best` is the one that most series share, the earliest of those; null where no series can be an index.
 */
export function bases(
  all: readonly Compared[],
  periods: readonly Period[],
): { readonly known: readonly Period[]; readonly best: Period | null } {
  const count = (period: Period) => all.filter((series) => whyNoIndex(series, period) === null).length;
  const known = periods.filter((period) => count(period) > 0);
  const best = known.reduce<Period | null>(
    (found, period) => (found === null || count(period) > count(found) ? period : found),
    null,
  );
  return { known, best };
}

/**
 * A series with each figure in hundredths of the one at the base, at one decimal. Only published figures take part:
 * nothing is filled in. What is "over" or "about" stays so, a range keeps both ends, and an index is no more certain
 * than the less certain of its two figures. Without a figure at the base the series is left without any.
 */
export function indexed(series: Compared, base: Period, unit: UnitOfMeasure): Compared {
  const at = baseOf(series, base);
  if (whyNoIndex(series, base) !== null || at?.value == null) return { ...series, unit, figures: [] };
  const whole = at.value;
  const share = (value: number) => roundTo((value / whole) * 100, DECIMALS);
  const figures = series.figures.map((one): Observation => ({
    ...one,
    id: `${one.id}.index`,
    unitOfMeasure: unit.id,
    value: one.value === null ? null : share(one.value),
    ...(one.valueTo === undefined ? {} : { valueTo: share(one.valueTo) }),
    observationStatus: lessCertain(one, at),
  }));
  return { ...series, unit, figures };
}
