import type { Observation } from '#model/observation';
import { thanPeriod } from './periodPhrase';
import { datedValue } from './valueClause';
import type { Telling } from './telling';
import { withShare } from './withShare';

/** A change belongs to the value before it; an earlier value without one is a clause of its own. */
export type Earlier = { readonly kind: 'change' | 'value'; readonly text: string };

/** A rank rises when its number falls. */
function changeText(change: number, latest: Observation, previous: Observation, telling: Telling): string {
  const { locale, unit, beside } = telling;
  const period = thanPeriod(beside(previous.period) ?? previous.period, locale);
  if (change === 0) return locale.t('sentence.same', { period });
  const difference = (latest.value ?? 0) - (previous.value ?? 0);
  const exact = locale.number(Math.abs(difference)) === locale.number(Math.abs(change));
  const by = exact ? withShare(change, previous.value ?? 0, telling) : locale.distance(change, unit);
  const rises = unit.kind === 'rank' ? change < 0 : change > 0;
  return locale.t(rises ? 'sentence.up' : 'sentence.down', { by, period });
}

/**
 * The figure before: the change since then ("giảm 3,51 điểm % so với năm 2023", amounts also in percent, ranks
 * in places), or its value where the headline gives no change or one of the two is a range; null without one.
 */
export function earlierClause(telling: Telling): Earlier | null {
  const { latest, previous, change } = telling.figure.headline;
  if (latest === null || previous === null) return null;
  if (change === null || latest.valueTo !== undefined || previous.valueTo !== undefined)
    return { kind: 'value', text: datedValue(previous, telling) };
  return { kind: 'change', text: changeText(change, latest, previous, telling) };
}
