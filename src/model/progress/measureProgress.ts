import type { Direction } from '#model/board';
import { PROGRESS_SHARES } from './thresholds';

/** The classes of Statistics Canada, from best to worst; `not-available` where the method gives none. */
export type ProgressClass = 'achieved' | 'substantial' | 'moderate' | 'limited' | 'deterioration' | 'not-available';

/** A level in a year. */
export type Milestone = { readonly year: number; readonly value: number };

export type ProgressGiven = {
  readonly base: Milestone;
  readonly latest: Milestone;
  readonly target: Milestone;
  readonly direction: Exclude<Direction, 'neutral'>;
  /** True for a target such as "over 80", which 80 itself does not reach. */
  readonly strict?: boolean | undefined;
};

export type Progress = {
  readonly progress: ProgressClass;
  /** Yearly growth as it was and as the target needs it; shares, so that 0.05 is 5 % a year. */
  readonly observed: number | null;
  readonly required: number | null;
  /** Observed over required, positive in the good direction; null where either growth has no meaning. */
  readonly ratio: number | null;
};

const none: Progress = { progress: 'not-available', observed: null, required: null, ratio: null };

/** Compound annual growth rate between two levels of the same sign. */
function growth(from: Milestone, to: Milestone): number {
  return (to.value / from.value) ** (1 / (to.year - from.year)) - 1;
}

/**
 * The progress towards a numeric target by the method of Statistics Canada (its address stands in `thresholds.ts`):
 * CAGR_i = (y_i / y_0)^(1 / (t_i − t_0)) − 1 up to the latest year, CAGR_T likewise up to target and target year,
 * R = d · CAGR_i / |CAGR_T| with d = +1 where higher is better, else −1, and −d where all levels are negative. The
 * class follows from R and `PROGRESS_SHARES`; a level that meets the target is achieved whatever R is.
 * Where we differ: zero has no growth rate, so that a zero gives "not available" (they put 0.001 in its place,
 * which would decide the class); "over 80" is not achieved by 80; we give no score and do not class without a target.
 */
export function measureProgress({ base, latest, target, direction, strict = false }: ProgressGiven): Progress {
  const signs = new Set([base, latest, target].map(({ value }) => Math.sign(value)));
  if (signs.size !== 1 || signs.has(0) || signs.has(Number.NaN)) return none;
  if (latest.year <= base.year || target.year <= base.year) return none;
  const good = direction === 'higher' ? 1 : -1;
  const observed = growth(base, latest);
  const required = growth(base, target);
  const beyond = good * (latest.value - target.value);
  const ratio = (good * Math.sign(base.value) * observed) / Math.abs(required);
  const numbers = { observed, required, ratio: Number.isFinite(ratio) ? ratio : null };
  if (beyond > 0 || (beyond === 0 && !strict)) return { progress: 'achieved', ...numbers };
  return { progress: classOf(ratio), ...numbers };
}

/** A target equal to its base needs no growth: any fall gives minus infinity, standing still no ratio at all. */
function classOf(ratio: number): ProgressClass {
  if (Number.isNaN(ratio)) return 'not-available';
  if (ratio >= PROGRESS_SHARES.substantial) return 'substantial';
  if (ratio >= PROGRESS_SHARES.moderate) return 'moderate';
  return ratio >= PROGRESS_SHARES.limited ? 'limited' : 'deterioration';
}
