import type { UnitOfMeasure } from '#model/board';
import { roundTo } from '#model/precision';
import type { Telling } from './telling';

const percent: UnitOfMeasure = {
  id: 'percent',
  kind: 'percent',
  name: { vi: '%', en: '%' },
  short: { vi: '%', en: '%' },
};

/**
 * A difference in an amount with its share of what it differs from, at one decimal: "991 tỉ đồng (15,2 %)".
 * The share is left out for everything but amounts (percentages never differ in percent), where the base is not
 * positive, where it rounds to nothing, and where sources disagree: the board then works out no rate of its own.
 * Both values must be exact; the caller knows.
 */
export function withShare(difference: number, base: number, { figure, locale, unit }: Telling): string {
  const said = locale.distance(difference, unit);
  if (unit.kind !== 'amount' || base <= 0 || figure.indicator.conflict !== undefined) return said;
  const share = roundTo((Math.abs(difference) / base) * 100, 1);
  return share === 0 ? said : `${said} (${locale.value(share, percent)})`;
}
