import type { UnitOfMeasure } from '#model/board';
import type { Point } from '#model/figure';
import { valueText } from '#charts/speech';
import type { Locale } from '#language/locale';

/** One cell of a table: the value with its mark, or why there is none. */
export function describePoint(point: Point | undefined, unit: UnitOfMeasure, locale: Locale): string {
  if (point?.observation == null) return locale.t(`missing.${point?.missing ?? 'not-found'}`);
  return valueText(point.observation, unit, locale);
}
