import type { Observation } from '#model/observation';
import { atPeriod, periodBeside } from './periodPhrase';
import type { Telling } from './telling';

type Verb = 'reached' | 'was' | 'rank' | 'order' | 'count';

/**
 * "đạt" and "reached" praise: they are for amounts of which more is better, never for accidents or ranks. A rank
 * of a milestone is its place in order, not in quality.
 */
function verbOf({ figure, unit }: Telling, value: number): Verb {
  if (unit.kind === 'rank' && figure.indicator.milestone === true) return 'order';
  if (unit.kind === 'rank' || unit.kind === 'count') return unit.kind;
  return figure.indicator.direction === 'higher' && value > 0 ? 'reached' : 'was';
}

/**
 * A value with its verb and its standing: "đạt 8,76 %", "ước có hơn 580.000 lượt khách", "it ranked 2nd". A
 * finding in words is given as the source has it, with a mark where it is not final.
 */
export function valueClause(one: Observation, telling: Telling): string {
  const { locale, unit } = telling;
  const value = locale.observation(one, unit);
  if (one.value === null) {
    return one.observationStatus === 'final'
      ? value
      : `${value} (${locale.t(`observationStatus.${one.observationStatus}`)})`;
  }
  const verb = verbOf(telling, one.value);
  if (verb !== 'count') return locale.t(`sentence.said.${one.observationStatus}.${verb}`, { value });
  return locale.t(`sentence.said.${one.observationStatus}.count`, { value, count: one.valueTo ?? one.value });
}

/**
 * When a value held; empty where its own words or the name before it say so. A figure of a whole term that is
 * dated by a day was reached by that day.
 */
export function whenOf(one: Observation, { figure, locale, beside }: Telling): string {
  const words = one.words === undefined ? '' : locale.say(one.words);
  const left = periodBeside(words, one.period, locale) === null ? null : beside(one.period);
  return left === null ? '' : atPeriod(left, locale, figure.indicator.frequency === 'term');
}

/** A value with its period, as a clause of its own: "năm 2021 đạt 62 tỉ đồng", "in 2021 it reached …". */
export function datedValue(one: Observation, telling: Telling): string {
  const words = one.value === null;
  return [whenOf(one, telling), valueClause(one, telling)].filter((part) => part !== '').join(words ? ': ' : ' ');
}
