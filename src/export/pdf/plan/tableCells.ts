import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';
import { valueText } from '#charts/speech';
import type { Cell } from '#export/table/figureRows';

export type CellText = { readonly text: string; readonly quiet: boolean };

/**
 * A cell in words: the number with its mark, as its head carries the unit; or why there is none, which is said quietly.
 */
export function cellText(
  { observation, missing }: Cell,
  { unit }: Extract<Figure, { unit: unknown }>,
  locale: Locale,
): CellText {
  if (observation?.value == null) {
    const reason = missing === 'no-plan' ? locale.t('card.noTarget') : locale.t(`missing.${missing ?? 'not-found'}`);
    return { text: reason, quiet: true };
  }
  const { number } = locale.parts(observation.value, unit, observation.valueTo);
  const whole = valueText(observation, unit, locale);
  const value = locale.value(observation.value, unit, observation.valueTo);
  return { text: whole.replace(value, number), quiet: false };
}
