import type { Direction, Indicator } from './board';
import type { Observation } from './observation';
import type { Rule, Verdict } from './figure';
import type { Status } from './targets/status';
import { roundTo, subtract } from './precision';
import { NEAR_SHARE } from './progress/thresholds';

type Reach = { readonly rule: Rule; readonly distance: number };

/** Places a rounded value against a rounded target or range; `sign` is 1 when higher is better, else −1. */
function reach(value: number, low: number, high: number, sign: 1 | -1, strict: boolean, decimals: number): Reach {
  const goal = sign === 1 ? low : high;
  const far = sign === 1 ? high : low;
  const nearestEnd = sign * (value - far) > 0 ? far : goal;
  const distance = subtract(value, nearestEnd, decimals);
  if (sign * (value - far) > 0) return { rule: 'beyond-target', distance };
  if (sign * (value - goal) >= 0 && !(strict && value === goal)) {
    return { rule: low === high ? 'equals-target' : 'within-range', distance: subtract(value, goal, decimals) };
  }
  if (value === goal) return { rule: 'not-beyond', distance };
  const near = roundTo(Math.abs(value - goal), decimals + 1) <= roundTo(Math.abs(goal) * NEAR_SHARE, decimals + 1);
  return { rule: near ? 'within-tenth' : 'beyond-tenth', distance };
}

const statusOf = {
  'beyond-target': 'exceeded',
  'equals-target': 'met',
  'within-range': 'met',
  'not-beyond': 'near',
  'within-tenth': 'near',
  'beyond-tenth': 'missed',
  'milestone-reached': 'done',
  'no-target': 'tracked',
  'not-comparable': 'tracked',
  'no-value': 'nodata',
} satisfies Record<Rule, Status>;

/**
 * The status of an indicator with its reckoning. `latest` and `target` are in the unit of the indicator; both
 * are rounded to its published decimals before they meet, so the badge never contradicts the printed numbers.
 * A target is judged only against a value of the same period (a target for 2025 says nothing of 2024) and only
 * where a direction is known. A range such as 6.5–7 is met from end to end and exceeded beyond its far end;
 * a target "over 80" needs more than 80. Source of the near threshold: `NEAR_SHARE`.
 */
export function judge(
  indicator: Pick<Indicator, 'direction' | 'decimals' | 'milestone'>,
  latest: Observation | null,
  target: Observation | null,
): Verdict {
  const { direction, decimals } = indicator;
  const value = latest?.value == null ? null : roundTo(latest.value, decimals);
  const low = target?.value == null ? null : roundTo(target.value, decimals);
  const high = target?.valueTo === undefined ? low : roundTo(target.valueTo, decimals);
  const verdict = (rule: Rule, distance: number | null = null): Verdict => ({
    status: statusOf[rule],
    rule,
    direction,
    value,
    target: low,
    targetTo: high === low ? null : high,
    strict: target?.qualifier === 'over',
    distance,
    decimals,
  });
  if (latest === null || (value === null && latest.words === undefined)) return verdict('no-value');
  if (indicator.milestone === true) return verdict('milestone-reached');
  if (low === null || high === null) return verdict('no-target');
  if (value === null || direction === 'neutral' || target?.period !== latest.period) return verdict('not-comparable');
  const { rule, distance } = reach(value, low, high, signOf(direction), target.qualifier === 'over', decimals);
  return verdict(rule, distance);
}

function signOf(direction: Exclude<Direction, 'neutral'>): 1 | -1 {
  return direction === 'higher' ? 1 : -1;
}
