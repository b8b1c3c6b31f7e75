import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';

export type FactRow = { readonly label: string; readonly text: string; readonly quiet: boolean };

/** First row: always the target, or the reason why there is none. */
function targetRow(figure: IndicatorFigure, locale: Locale): FactRow {
  const { target } = figure.headline;
  if (target === null) return { label: locale.t('card.target'), text: locale.t('card.noTarget'), quiet: true };
  const key = target.scenario === 'plan' ? 'card.planOf' : 'card.targetOf';
  const unitStandsAbove =
    figure.unit.kind !== 'percent' && figure.unit.kind !== 'rank' && figure.headline.latest?.value != null;
  const amount = unitStandsAbove ? bare(figure, locale) : locale.observation(target, figure.unit);
  return { label: locale.t(key, { period: locale.period(target.period) }), text: amount, quiet: false };
}

/** The target as a number alone where the unit already stands beside the value above it. */
function bare(figure: IndicatorFigure, locale: Locale): string {
  const { target } = figure.headline;
  if (target?.value == null) return '';
  const to = target.valueTo === undefined ? '' : `–${locale.number(target.valueTo)}`;
  const before = target.qualifier === 'exact' ? '' : `${locale.t(`qualifier.${target.qualifier}`)}\u00a0`;
  return before + locale.number(target.value) + to;
}

/** Second row: what the board adds in words, else the change since the figure before. */
function secondRow(figure: IndicatorFigure, locale: Locale): FactRow {
  const { previous, change, latest } = figure.headline;
  const fact = figure.indicator.facts?.[0];
  if (fact !== undefined) return { label: locale.say(fact.label), text: locale.say(fact.words), quiet: false };
  if (previous === null || latest === null) {
    return { label: locale.t('card.firstFigure'), text: locale.t('card.noEarlier'), quiet: true };
  }
  if (change === null || figure.unit.kind === 'rank') {
    return {
      label: locale.t('card.previousOf', { period: locale.period(previous.period) }),
      text: locale.observation(previous, figure.unit),
      quiet: false,
    };
  }
  const text = change === 0 ? locale.t('card.noChange') : locale.change(change, figure.unit);
  return { label: locale.t('card.changeSince', { period: locale.period(previous.period) }), text, quiet: false };
}

/** The two fact rows of a card, in the visitor's language. */
export function factRows(figure: IndicatorFigure, locale: Locale): readonly FactRow[] {
  return [targetRow(figure, locale), secondRow(figure, locale)];
}
