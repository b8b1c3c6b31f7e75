import type { UnitOfMeasure } from '#model/board';
import type { Pace } from '#model/progress/paceOf';
import { shareText } from '#cards/status/shareText';
import type { SourcedRow } from '#cards/status/SourcedRows';
import { valueText } from '#charts/speech';
import type { Locale } from '#language/locale';

/** The way and the time in one sentence; behind the base it says so instead of a negative share. */
export function paceSentence(pace: Pace, unit: UnitOfMeasure, locale: Locale): string {
  const { base, latest, target, goal, covered, elapsed } = pace;
  return locale.t(covered < 0 ? 'pace.backward' : 'pace.forward', {
    base: locale.observation(base, unit),
    from: locale.period(base.period),
    goal: (target.qualifier === 'over' ? `${locale.t('qualifier.over')}\u00a0` : '') + locale.value(goal, unit),
    to: locale.period(target.period),
    at: locale.period(latest.period),
    covered: shareText(Math.abs(covered), locale),
    elapsed: shareText(elapsed, locale),
  });
}

const signedShare = (share: number, locale: Locale) =>
  (share < 0 ? '\u2212' : '+') + shareText(Math.abs(share), locale, 1);

/** Yearly growth as it was and as it had to be, which is what the class is made from. */
export function growthSentence({ observed, required }: Pace, locale: Locale): string {
  return observed === null || required === null
    ? ''
    : locale.t('pace.growth', {
        observed: signedShare(observed, locale),
        required: signedShare(required, locale),
      });
}

/** The three figures that a pace is made from, in the order of their years, each with its source. */
export function paceRows({ base, latest, target }: Pace, unit: UnitOfMeasure, locale: Locale): readonly SourcedRow[] {
  const row = (key: 'pace.base' | 'reckoning.valueOf' | 'card.targetOf', one: Pace['base']): SourcedRow => ({
    label: locale.t(key, { period: locale.period(one.period) }),
    text: valueText(one, unit, locale),
    one,
  });
  return [row('pace.base', base), row('reckoning.valueOf', latest), row('card.targetOf', target)];
}
