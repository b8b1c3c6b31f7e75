import type { Headline, IndicatorFigure } from '#model/figure';
import { NEAR_SHARE } from '#model/progress/thresholds';
import type { Locale } from '#language/locale';
import { shareText } from './shareText';

/** Why a value and a target that are both known are not laid beside each other. */
function obstacleOf({ latest, verdict }: Headline): 'words' | 'direction' | 'period' {
  if (latest?.value == null) return 'words';
  return verdict.direction === 'neutral' ? 'direction' : 'period';
}

/**
 * The reckoning of a status in one sentence, with the numbers of the verdict in the visitor's format. It says
 * "plan" of a plan and "target" of a target, and where nothing is judged it says what stands in the way.
 */
export function explainVerdict({ headline, unit }: Pick<IndicatorFigure, 'headline' | 'unit'>, locale: Locale): string {
  const { latest, target: aim, verdict } = headline;
  const { rule, value, target, targetTo, distance, direction, strict } = verdict;
  const over = strict ? `${locale.t('qualifier.over')}\u00a0` : '';
  const given = {
    value: value === null ? '' : locale.value(value, unit),
    target: target === null ? '' : over + locale.value(target, unit, targetTo ?? undefined),
    distance: distance === null ? '' : locale.distance(distance, unit),
    direction: locale.t(`direction.${direction}`),
    goal: locale.t(`scenario.${aim?.scenario ?? 'target'}`),
    share: shareText(NEAR_SHARE, locale),
  };
  // "Beyond" would read like more of it.
  if (rule === 'beyond-target' && direction === 'lower' && unit.kind !== 'rank')
    return locale.t('rule.below-limit', given);
  if (rule !== 'not-comparable') return locale.t(`rule.${rule}`, given);
  const period = locale.period(latest?.period ?? '');
  const goalPeriod = locale.period(aim?.period ?? '');
  return locale.t(`unjudged.${obstacleOf(headline)}`, { ...given, period, goalPeriod });
}
