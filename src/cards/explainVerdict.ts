import type { UnitOfMeasure } from '#model/board';
import type { Verdict } from '#model/figure';
import type { Locale } from '#language/locale';

/** The reckoning of a status in one sentence, with the numbers of the verdict in the visitor's format. */
export function explainVerdict(verdict: Verdict, unit: UnitOfMeasure, locale: Locale): string {
  const { rule, value, target, targetTo, distance, direction, strict } = verdict;
  const over = strict ? `${locale.t('qualifier.over')}\u00a0` : '';
  return locale.t(`rule.${rule}`, {
    value: value === null ? '' : locale.value(value, unit),
    target: target === null ? '' : over + locale.value(target, unit, targetTo ?? undefined),
    distance: distance === null ? '' : locale.distance(distance, unit),
    direction: locale.t(`direction.${direction}`),
  });
}
