import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import type { Picture } from '#model/board';
import { comparePeriods } from '#model/period';
import { isKnown, type Known } from './known';

/** Periods stand in order and once each: a chart takes them as they come. */
export function checkPeriods(picture: Picture | undefined, at: string, log: FaultLog): void {
  const periods = picture?.periods ?? [];
  for (const [index, period] of periods.entries()) {
    const before = periods[index - 1];
    if (before === undefined || comparePeriods(before, period) < 0) continue;
    addFault(log, `${at}.periods[${index}]`, 'periods-unordered', period, { code: 'after', value: before });
  }
}

/**
 * The picture without the series that refer to unknown or broken indicators or areas, each told as a fault;
 * undefined where nothing would be left. A stack is left out as a whole as soon as one series is: its parts
 * add up to a total, and a stack with a part missing tells a wrong one.
 */
export function trimPicture(
  picture: Picture | undefined,
  known: Known,
  at: string,
  log: FaultLog,
): Picture | undefined {
  if (picture === undefined) return undefined;
  const series = picture.series.filter((one, index) => {
    const here = `${at}.series[${index}]`;
    const indicator = isKnown(known, 'indicators', one.indicator, `${here}.indicator`, log);
    return isKnown(known, 'referenceAreas', one.referenceArea, `${here}.referenceArea`, log) && indicator;
  });
  if (series.length === picture.series.length) return picture;
  return series.length === 0 || picture.kind === 'stacked-bar' ? undefined : { ...picture, series };
}
