import type { FaultLog } from '#dataset/faults/faultLog';
import type { Indicator } from '#model/board';
import { checkObservations } from './checkObservations';
import { checkPeriods, trimPicture } from './checkPicture';
import { isKnown, type Known } from './known';

/**
 * Checks what makes an indicator unfit to be shown: its category and unit exist, its observations hold
 * together, the periods of its picture run forward. Links to other indicators are no part of it (see
 * `trimIndicator`): which of those are sound is known only after all were checked.
 */
export function checkIndicator(indicator: Indicator, known: Known, at: string, log: FaultLog): void {
  const unit = indicator.unitOfMeasure;
  isKnown(known, 'categories', indicator.category, `${at}.category`, log);
  isKnown(known, 'unitsOfMeasure', unit, `${at}.unitOfMeasure`, log);
  checkObservations(indicator.observations, known, `${at}.observations`, log, unit);
  checkPeriods(indicator.picture, `${at}.picture`, log);
}

/** The indicator without links and series that lead nowhere, each told as a fault; its figures stay. */
export function trimIndicator(indicator: Indicator, known: Known, at: string, log: FaultLog): Indicator {
  const related = indicator.related?.filter((id, index) =>
    isKnown(known, 'indicators', id, `${at}.related[${index}]`, log),
  );
  const picture = trimPicture(indicator.picture, known, `${at}.picture`, log);
  return { ...indicator, related, picture };
}
