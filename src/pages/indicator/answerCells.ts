import type { UnitOfMeasure } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Status } from '#model/targets/status';
import type { Rank } from '#model/nearby/rankOf';
import type { Observation, Period } from '#model/observation';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import { withShare } from '#language/sentence/withShare';

export type AnswerCell = {
  readonly id: 'target' | 'previous' | 'rank' | 'fact';
  readonly label: string;
  readonly value: string;
  /** The unit of the value, to be set smaller behind it. */
  readonly unit?: string;
  /** True where the value is the plain statement that there is none. */
  readonly quiet?: boolean;
  readonly note?: { readonly text: string; readonly status?: Status; readonly indicator?: string };
};

const nothing = { vi: '', en: '' };
const rankUnit: UnitOfMeasure = { id: 'rank', kind: 'rank', name: nothing, short: nothing };

/** A period as a label: "Năm 2024", "Quý I/2025"; in English "2024", "Q1 2025". */
export function periodLabel(period: Period, locale: Locale): string {
  if (/^\d{4}$/.test(period)) return locale.t('indicator.year', { year: period });
  return capital(locale.period(period));
}

const exact = (one: Observation | null) => one?.qualifier === 'exact' && one.valueTo === undefined;

/** How far the latest value is from its target, in words that say by themselves whether that is good. */
function distanceText({ headline, unit }: IndicatorFigure, locale: Locale): string {
  const { t } = locale;
  const { latest, target } = headline;
  const { rule, direction, distance: size } = headline.verdict;
  const known = size !== null && exact(latest) && target?.qualifier === 'exact';
  const distance = known ? locale.distance(size, unit) : '';
  const higher = direction !== 'lower';
  if (rule === 'beyond-target')
    return known ? t(higher ? 'indicator.aboveTarget' : 'indicator.belowTarget', { distance }) : t('indicator.beyond');
  if (rule === 'within-tenth' || rule === 'beyond-tenth')
    return known ? t(higher ? 'indicator.shortOf' : 'indicator.overTarget', { distance }) : t('indicator.short');
  if (rule === 'equals-target') return t('indicator.equal');
  if (rule === 'within-range') return t('indicator.within');
  if (rule === 'not-beyond') return t('indicator.atMark');
  if (rule === 'no-value') return t('indicator.nothingYet');
  return t(target?.period === latest?.period ? 'indicator.notJudged' : 'indicator.otherPeriod');
}

/** A value and its unit apart; a percent sign stays with its number. */
function amount(one: Observation, unit: UnitOfMeasure, locale: Locale): Pick<AnswerCell, 'value' | 'unit'> {
  if (one.value === null || unit.kind === 'percent') return { value: capital(locale.observation(one, unit)) };
  const parts = locale.parts(one.value, unit, one.valueTo);
  const open = one.qualifier === 'exact' ? '' : `${locale.t(`qualifier.${one.qualifier}`)}\u00a0`;
  return { value: capital(open + parts.number), unit: parts.unit };
}

function targetCell(figure: IndicatorFigure, locale: Locale): AnswerCell {
  const { target, verdict } = figure.headline;
  const { t } = locale;
  if (target === null) {
    const value = t(verdict.status === 'done' ? 'indicator.noNumericTarget' : 'card.noTarget');
    return { id: 'target', label: t('card.target'), value, quiet: true };
  }
  const key = target.scenario === 'plan' ? 'card.planOf' : 'card.targetOf';
  return {
    id: 'target',
    label: t(key, { period: locale.period(target.period) }),
    ...amount(target, figure.unit, locale),
    note: { text: distanceText(figure, locale), status: verdict.status },
  };
}

/** The change since the figure before: points for percentages, places for ranks, else the unit and its share. */
function changeText(figure: IndicatorFigure, locale: Locale): string | null {
  const { unit, headline } = figure;
  const { change, previous, latest } = headline;
  if (change === null || !exact(latest) || !exact(previous)) return null;
  if (change === 0) return locale.t('card.noChange');
  const distance = withShare(change, previous?.value ?? 0, { figure, locale, unit, beside: (period) => period });
  // A smaller rank is a better place.
  const rises = unit.kind === 'rank' ? change < 0 : change > 0;
  return locale.t(rises ? 'indicator.up' : 'indicator.down', { distance });
}

function previousCell(figure: IndicatorFigure, locale: Locale): readonly AnswerCell[] {
  const { previous, latest } = figure.headline;
  const { frequency } = figure.indicator;
  if (latest === null || (previous === null && (frequency === 'once' || frequency === 'term'))) return [];
  if (previous === null) {
    const [label, value] = [locale.t('card.firstFigure'), locale.t('card.noEarlier')];
    return [{ id: 'previous', label, value, quiet: true }];
  }
  const text = changeText(figure, locale);
  return [
    {
      id: 'previous',
      label: periodLabel(previous.period, locale),
      ...amount(previous, figure.unit, locale),
      ...(text === null ? {} : { note: { text } }),
    },
  ];
}

/** The rank where the board knows one, else the first thing that the board adds in words. */
function lastCell(figure: IndicatorFigure, rank: Rank | null, locale: Locale): readonly AnswerCell[] {
  if (rank?.latest.value != null) {
    const { number } = locale.parts(rank.latest.value, rankUnit);
    const note = { text: locale.say(rank.indicator.name), indicator: rank.indicator.id };
    return [{ id: 'rank', label: locale.t('indicator.rank'), value: capital(number), note }];
  }
  const [fact] = figure.indicator.facts ?? [];
  return fact === undefined
    ? []
    : [{ id: 'fact', label: locale.say(fact.label), value: capital(locale.say(fact.words)) }];
}

type Facts = NonNullable<IndicatorFigure['indicator']['facts']>;

/** What the board adds in words and the strip has not said: not its last cell, and not the rank a second time. */
export function factsLeft(figure: IndicatorFigure, rank: Rank | null, locale: Locale): Facts {
  const facts = figure.indicator.facts ?? [];
  const said = lastCell(figure, rank, locale).map((cell) => cell.value.replaceAll('\u00a0', ' '));
  return facts.filter((fact) => !said.includes(capital(locale.say(fact.words)).replaceAll('\u00a0', ' ')));
}

/**
 * What stands beside the latest value: target or plan with the distance to it, the figure before with the change, and
 * the rank or one more fact of the source. At most three cells; a target and an earlier figure that do not exist are
 * said plainly, a rank that nobody published is left out.
 */
export function answerCells(figure: IndicatorFigure, rank: Rank | null, locale: Locale): readonly AnswerCell[] {
  return [targetCell(figure, locale), ...previousCell(figure, locale), ...lastCell(figure, rank, locale)];
}
