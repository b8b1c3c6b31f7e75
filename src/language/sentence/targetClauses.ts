import type { Observation } from '#model/observation';
import type { Rule, Verdict } from '#model/figure';
import { ofPeriod } from './periodPhrase';
import type { Telling } from './telling';
import { withShare } from './withShare';

const outcomes = {
  'beyond-target': 'beyond',
  'within-tenth': 'near',
  'beyond-tenth': 'missed',
} as const satisfies Partial<Record<Rule, string>>;

function aimOf(target: Observation): 'plan' | 'target' {
  return target.scenario === 'plan' ? 'plan' : 'target';
}

function goalText(target: Observation, { locale, unit }: Telling): string {
  const value = locale.observation(target, unit);
  return locale.t(`sentence.goal.${aimOf(target)}${target.valueTo === undefined ? '' : 'Range'}`, { value });
}

/** How far from the target; only where neither value nor target is "over" or "about" something. */
function distanceText(latest: Observation, target: Observation, verdict: Verdict, telling: Telling): string | null {
  if (verdict.distance === null || latest.qualifier !== 'exact' || target.qualifier !== 'exact') return null;
  if (latest.valueTo !== undefined) return null;
  if (target.valueTo !== undefined) return telling.locale.distance(verdict.distance, telling.unit);
  return withShare(verdict.distance, target.value ?? 0, telling);
}

/** The value beside a target that it missed or passed. */
function apart(rule: keyof typeof outcomes, latest: Observation, target: Observation, telling: Telling): string {
  const { figure, locale, unit } = telling;
  const { verdict } = figure.headline;
  const goal = goalText(target, telling);
  const distance = distanceText(latest, target, verdict, telling);
  const outcome = outcomes[rule];
  if (distance === null) return locale.t(`sentence.${outcome}.open`, { goal });
  const way = unit.kind === 'rank' ? 'rank' : verdict.direction === 'lower' ? 'lower' : 'higher';
  return locale.t(`sentence.${outcome}.${way}`, { distance, goal });
}

/** Printed alike, not only after rounding: else "equal" would contradict what the reader sees. */
function isSame(latest: Observation, target: Observation): boolean {
  return latest.value === target.value && latest.qualifier === 'exact' && target.qualifier === 'exact';
}

/**
 * What the badge says, in words and numbers: "vượt kế hoạch 7,5 % là 1,26 điểm %", "within the target range of
 * 6.5–7%". Follows the rule of the verdict, so that the two cannot part; null where the figure is not judged.
 */
export function judgedClause(telling: Telling): string | null {
  const { figure, locale, unit } = telling;
  const { latest, target, verdict } = figure.headline;
  if (latest === null || target === null) return null;
  const { rule } = verdict;
  const aim = locale.t(`sentence.aim.${aimOf(target)}`);
  const value = locale.observation(target, unit);
  if (rule === 'within-range') return locale.t('sentence.within', { goal: goalText(target, telling) });
  if (rule === 'not-beyond') return locale.t('sentence.atMark', { aim, value });
  if (rule === 'equals-target') {
    return isSame(latest, target)
      ? locale.t('sentence.equal', { aim })
      : locale.t('sentence.meeting', { goal: goalText(target, telling) });
  }
  return rule in outcomes ? apart(rule as keyof typeof outcomes, latest, target, telling) : null;
}

/**
 * A plan or target that the figure is not judged by, because it is for another period or nothing is there to
 * judge: "chỉ tiêu năm 2025 là 77–80 triệu đồng/người". A rank that is aimed at reads "từ thứ 30 trở lên".
 */
export function aimClause({ figure, locale, unit, beside }: Telling): string | null {
  const { target } = figure.headline;
  if (target === null) return null;
  const level = locale.observation(target, unit);
  const atLeast = unit.kind === 'rank' && figure.indicator.direction === 'lower';
  const value = atLeast ? locale.t('sentence.orBetter', { value: level }) : level;
  const period = beside(target.period);
  if (period === null) return locale.t(`sentence.aimHere.${aimOf(target)}`, { value });
  return locale.t(`sentence.aimFor.${aimOf(target)}`, { period: ofPeriod(period, locale), value });
}
