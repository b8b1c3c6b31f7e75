import type { UnitOfMeasure } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Period } from '#model/observation';
import type { Locale } from '#language/locale';

/** What every clause of a sentence is made from. */
export type Telling = {
  readonly figure: IndicatorFigure;
  readonly locale: Locale;
  /** The unit as prose writes it: "triệu đồng/người" where a card has room for "tr.đồng/người" only. */
  readonly unit: UnitOfMeasure;
  /** The period as it must still be said; null where the name before the sentence has said it. */
  readonly beside: (period: Period) => Period | null;
};

const shortInProse = new Set<UnitOfMeasure['kind']>(['percent', 'percentage-points', 'rank']);

/** The unit with its full words in place of those for a card; signs such as "%" stay. */
export function proseUnit(unit: UnitOfMeasure): UnitOfMeasure {
  return shortInProse.has(unit.kind) ? unit : { ...unit, short: unit.name };
}
