import type { UnitOfMeasure } from '#model/board';
import type { Observation } from '#model/observation';
import { markOf, qualifierSigns } from '#charts/speech';
import type { PointLook } from '#export/deck/chart/deckChart';
import { formatCode } from '#export/deck/chart/formatCode';
import type { Locale } from '#language/locale';

/** How a value is labelled: with its unit where the axis has none, with its mark where the category has none. */
export type LabelStyle = { readonly unit: UnitOfMeasure | null; readonly marked: boolean };

/**
 * The look of one value: hatched where it is not final, its label with the sign of "over" and "about", the end of a
 * range and, if wanted, unit and mark. The number itself stays a number.
 */
export function pointLook(one: Observation | null, { unit, marked }: LabelStyle, locale: Locale): PointLook {
  if (one?.value == null) return { unsure: false, format: null };
  const mark = marked ? markOf(one, locale) : '';
  const parts = unit === null ? null : locale.parts(one.value, unit);
  const behind = parts === null || parts.unit === '' ? '' : (parts.tight ? '' : '\u00a0') + parts.unit;
  const range = one.valueTo === undefined ? '' : `–${locale.number(one.valueTo)}`;
  const after = range + behind + (mark === '' ? '' : ` (${mark})`);
  return {
    unsure: one.observationStatus !== 'final',
    format: formatCode(one.value, locale.language, qualifierSigns[one.qualifier], after),
  };
}

/** The mark that all values of a category share, so that it can stand with the name; '' where they differ. */
export function sharedMark(observations: readonly (Observation | null)[], locale: Locale): string {
  const given = observations.filter((one) => one?.value != null);
  const marks = new Set(given.map((one) => markOf(one, locale)));
  const [mark = ''] = marks;
  return marks.size === 1 ? mark : '';
}
