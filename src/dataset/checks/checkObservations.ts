import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import type { Observation } from '#model/observation';
import { languages } from '#model/languages';
import { checkUnique } from './checkUnique';
import { isKnown, type Known } from './known';

/** A number, or else words or a reason: exactly one of the three, and a source for what is claimed. */
function checkValue(one: Observation, at: string, log: FaultLog): void {
  const { value, valueTo, missing, words, source } = one;
  if (value !== null && (missing ?? words) !== undefined) {
    addFault(log, `${at}.value`, 'value-and-reason', value, { code: 'value-or-reason' });
  }
  if (value === null && (missing ?? words) === undefined) {
    addFault(log, `${at}.value`, 'no-value', value, { code: 'value-or-reason' });
  }
  if (missing !== undefined && words !== undefined) {
    addFault(log, `${at}.missing`, 'words-and-reason', missing, { code: 'nothing' });
  }
  if (valueTo !== undefined && (value === null || valueTo <= value)) {
    const expected = value === null ? ({ code: 'nothing' } as const) : ({ code: 'more-than', value } as const);
    addFault(log, `${at}.valueTo`, 'range-backwards', valueTo, expected);
  }
  if (source === null && missing === undefined) {
    addFault(log, `${at}.source`, 'no-source', source, { code: 'known', list: 'sources' });
  }
}

/** Where several stand for one area, scenario and period, one at most speaks, and each says why it does or not. */
function checkRivals(observations: readonly Observation[], at: string, log: FaultLog): void {
  const placeOf = (one: Observation) => `${one.referenceArea} ${one.scenario} ${one.period}`;
  const counts = new Map<string, number>();
  for (const one of observations) counts.set(placeOf(one), (counts.get(placeOf(one)) ?? 0) + 1);
  const shown = new Set<string>();
  for (const [index, one] of observations.entries()) {
    const place = placeOf(one);
    if (counts.get(place) !== 1 && one.because === undefined) {
      addFault(log, `${at}[${index}].because`, 'no-because', undefined, { code: 'words-in-every-language', languages });
    }
    if (one.use !== 'shown') continue;
    if (shown.has(place)) addFault(log, `${at}[${index}].use`, 'second-shown', one.use, { code: 'one-shown' });
    shown.add(place);
  }
}

/**
 * Checks what a shape cannot say of the observations of one owner, an indicator (with its unit) or a scoreboard
 * (without): ids are unique, references resolve, the unit is the owner's, each has exactly one of value, words
 * and reason, ranges run upwards, at most one speaks for an area, scenario and period, and rivals say why. `at`
 * is the path of the list; each breach is written to the log.
 */
export function checkObservations(
  observations: readonly Observation[],
  known: Known,
  at: string,
  log: FaultLog,
  unit?: string,
): void {
  checkUnique(observations, at, log);
  checkRivals(observations, at, log);
  for (const [index, one] of observations.entries()) {
    const here = `${at}[${index}]`;
    checkValue(one, here, log);
    isKnown(known, 'referenceAreas', one.referenceArea, `${here}.referenceArea`, log);
    isKnown(known, 'sources', one.source ?? undefined, `${here}.source`, log);
    if (unit === undefined) isKnown(known, 'unitsOfMeasure', one.unitOfMeasure, `${here}.unitOfMeasure`, log);
    else if (one.unitOfMeasure !== unit) {
      addFault(log, `${here}.unitOfMeasure`, 'unit-differs', one.unitOfMeasure, { code: 'same-as', value: unit });
    }
  }
}
