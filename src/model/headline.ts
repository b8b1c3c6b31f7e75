import type { Indicator } from './board';
import type { Observation } from './observation';
import type { Headline } from './figure';
import { comparePeriods, sameForm, yearsOf } from './period';
import { subtract } from './precision';
import { judge } from './verdict';

/** Observations of one area that may be drawn, oldest first. */
function shownObservations(indicator: Indicator, referenceArea: string): readonly Observation[] {
  return indicator.observations
    .filter((one) => one.use === 'shown' && one.referenceArea === referenceArea)
    .sort((left, right) => comparePeriods(left.period, right.period));
}

/** The plan of a period, else its target: the year's own plan says more of the year than the term does. */
function planFirst(targets: readonly Observation[], period: string | undefined): Observation | null {
  const same = targets.filter((one) => one.period === period);
  return same.find((one) => one.scenario === 'plan') ?? same[0] ?? null;
}

/**
 * The target that a latest value is laid beside: a plan or target of the very same period first (the plan of
 * the year before the target of the term), else the nearest one that ends later, else none. What ended before
 * the latest value says nothing of it any more.
 */
function targetFor(targets: readonly Observation[], latest: Observation | null): Observation | null {
  if (latest === null) return planFirst(targets, targets.at(-1)?.period);
  const later = targets.find((one) => comparePeriods(one.period, latest.period) > 0);
  return planFirst(targets, latest.period) ?? planFirst(targets, later?.period);
}

/**
 * The difference of two neighbouring figures. None where a year lies between them or where one of them is only
 * "over" or "about" something: such a difference would claim more than the sources do.
 */
function changeBetween(latest: Observation | null, previous: Observation | null, decimals: number): number | null {
  if (latest?.value == null || previous?.value == null) return null;
  if (latest.qualifier !== 'exact' || previous.qualifier !== 'exact') return null;
  if (yearsOf(latest.period).to - yearsOf(previous.period).to > 1) return null;
  return subtract(latest.value, previous.value, decimals);
}

/**
 * What a card says first: the latest actual observation of the board's own area, the one before it, their
 * difference (in the unit; percentage points for percentages; null when either has no number), the target
 * that applies and the verdict. Only observations marked as shown take part; missing values never do.
 */
export function headlineOf(indicator: Indicator, referenceArea: string): Headline {
  const shown = shownObservations(indicator, referenceArea);
  const actual = shown.filter((one) => one.scenario === 'actual' && (one.value !== null || one.words !== undefined));
  const targets = shown.filter((one) => (one.scenario === 'plan' || one.scenario === 'target') && one.value !== null);
  const latest = actual.at(-1) ?? null;
  const previous =
    actual.slice(0, -1).findLast((one) => latest !== null && sameForm(one.period, latest.period)) ?? null;
  const target = targetFor(targets, latest);
  return {
    latest,
    previous,
    change: changeBetween(latest, previous, indicator.decimals),
    target,
    verdict: judge(indicator, latest, target),
  };
}
