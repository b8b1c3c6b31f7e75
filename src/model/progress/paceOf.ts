import type { Board, Indicator } from '#model/board';
import type { Observation } from '#model/observation';
import { yearsOf } from '#model/period';
import { roundTo } from '#model/precision';
import { measureProgress, type Milestone, type Progress, type ProgressClass } from './measureProgress';

/** How far and how fast on the way from a base to a target of several years. */
export type Pace = Progress & {
  readonly progress: Exclude<ProgressClass, 'not-available'>;
  readonly base: Observation;
  readonly latest: Observation;
  readonly target: Observation;
  /** The end of the target that counts: the lower one of a range where higher is better. */
  readonly goal: number;
  /** Share of the way from base to goal; above 1 beyond the goal, below 0 behind the base. */
  readonly covered: number;
  /** Share of the years from base to target that the latest figure has behind it, at most 1. */
  readonly elapsed: number;
};

/**
 * Why an indicator has no pace. `no-direction`: neither way is good. `not-a-level`: a rank has no distance; a target
 * for a span of years is an average or a total over them, which no base leads to. `no-target`: no sourced target
 * of a single year. `no-base`: no sourced figure where its way begins, or less than two years before it.
 * `no-value`: no exact sourced figure after the base, up to the target's year. `starts-at-target`: the base was
 * there already. `no-growth`: the method gives no class, as for a base of zero.
 */
export type NoPace =
  | 'no-direction'
  | 'not-a-level'
  | 'no-target'
  | 'no-base'
  | 'no-value'
  | 'starts-at-target'
  | 'no-growth';

type Frame = Pick<Board, 'referenceArea' | 'scoreboards' | 'unitsOfMeasure'>;

/** Shorter ways are a year's plan; the status already speaks of them. */
const LEAST_YEARS = 2;

const isYear = (one: Observation) => /^\d{4}$/.test(one.period);
const yearOf = (one: Observation) => yearsOf(one.period).to;

/** The last of those that fit. */
function lastBy(all: readonly Observation[], fits: (one: Observation) => boolean): Observation | undefined {
  return all
    .filter((one) => isYear(one) && fits(one))
    .sort((left, right) => yearOf(left) - yearOf(right))
    .at(-1);
}

/** Where the way to a target begins: a figure published as its baseline, else the actual of the term's first year. */
function baseFor(frame: Frame, own: readonly Observation[], target: Observation): Observation | undefined {
  const before = (one: Observation) => yearOf(one) <= yearOf(target) - LEAST_YEARS && one.qualifier === 'exact';
  const baseline = lastBy(own, (one) => one.scenario === 'baseline' && before(one));
  const term = frame.scoreboards.find(
    (one) => one.scope === 'term' && one.levels?.some(({ observation }) => observation === target.id) === true,
  );
  if (baseline !== undefined || term === undefined) return baseline;
  return lastBy(own, (one) => one.scenario === 'actual' && yearOf(one) === yearsOf(term.period).from && before(one));
}

/**
 * The pace of an indicator towards a target of several years, or why it has none. Only shown figures of the
 * board's own area that name a source take part: a target of one year; a base two years or more before it, which is
 * its published baseline or, for a target of the term, the actual of the term's first year; the latest exact actual
 * after the base and not after the target. Levels are rounded as published before they meet. Shares are plain
 * proportions; the class and its formula are `measureProgress`.
 */
export function paceOf(frame: Frame, indicator: Indicator): Pace | NoPace {
  const { direction, decimals, observations } = indicator;
  if (direction === 'neutral') return 'no-direction';
  const unit = frame.unitsOfMeasure.find((one) => one.id === indicator.unitOfMeasure);
  const own = observations.filter(
    (one) =>
      one.use === 'shown' && one.referenceArea === frame.referenceArea && one.value !== null && one.source !== null,
  );
  const targets = own.filter((one) => one.scenario === 'target');
  const target = lastBy(targets, () => true);
  if (unit?.kind === 'rank' || unit?.kind === 'words') return 'not-a-level';
  if (target === undefined) return targets.length > 0 ? 'not-a-level' : 'no-target';
  const base = baseFor(frame, own, target);
  if (base === undefined) return 'no-base';
  const latest = lastBy(
    own,
    (one) => one.scenario === 'actual' && one.qualifier === 'exact' && yearOf(one) <= yearOf(target),
  );
  if (latest === undefined || yearOf(latest) <= yearOf(base)) return 'no-value';
  const at = (one: Observation, value = one.value ?? Number.NaN): Milestone => ({
    year: yearOf(one),
    value: roundTo(value, decimals),
  });
  const from = at(base);
  const to = at(target, direction === 'higher' ? undefined : target.valueTo);
  const now = at(latest);
  if ((to.value - from.value) * (direction === 'higher' ? 1 : -1) <= 0) return 'starts-at-target';
  const strict = target.qualifier === 'over';
  const { progress, ...growth } = measureProgress({ base: from, latest: now, target: to, direction, strict });
  if (progress === 'not-available') return 'no-growth';
  return {
    progress,
    ...growth,
    base,
    latest,
    target,
    goal: to.value,
    covered: (now.value - from.value) / (to.value - from.value),
    elapsed: (now.year - from.year) / (to.year - from.year),
  };
}
