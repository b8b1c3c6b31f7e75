import { thresholds, type Threshold } from '#model/progress/thresholds';
import type { Locale } from '#language/locale';
import { shareText } from './shareText';

export type ThresholdText = Pick<Threshold, 'id' | 'source'> & { readonly what: string; readonly why: string };

/**
 * Every threshold that the board judges by, as a page prints it: what it separates, with its share in the format of
 * the language, why it stands where it stands, and the address where it is published (null for the board's own).
 * Needs the words of figures.
 */
export function thresholdTexts(locale: Locale): readonly ThresholdText[] {
  return thresholds.map(({ id, share, source }) => ({
    id,
    source,
    what: locale.t(`threshold.${id}.what`, { share: shareText(share, locale) }),
    why: locale.t(`threshold.${id}.why`),
  }));
}
