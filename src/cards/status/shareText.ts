import type { UnitOfMeasure } from '#model/board';
import { roundTo } from '#model/precision';
import type { Locale } from '#language/locale';

const sign = { vi: '%', en: '%' } as const;
const percent: UnitOfMeasure = { id: 'percent', kind: 'percent', name: sign, short: sign };

/** A share as a percentage with at most the given decimals: 0.1 is "10 %" in Vietnamese and "10%" in English. */
export function shareText(share: number, locale: Locale, decimals = 0): string {
  return locale.value(roundTo(share * 100, decimals), percent);
}
