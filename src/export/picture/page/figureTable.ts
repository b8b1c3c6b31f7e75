import type { Figure, IndicatorFigure, ScoreboardFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import { comparePeriods } from '#model/period';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import { figureRows, type Cell } from '#export/table/figureRows';
import type { TextTable } from './tableBlock';

/** What is not final says so behind its number. */
function marked(one: Observation, text: string, locale: Locale): string {
  return one.observationStatus === 'final'
    ? text
    : `${text} (${locale.t(`observationStatus.${one.observationStatus}`)})`;
}

/** The number without its unit, which the head carries; a gap says why it is one. */
function cellText({ observation, missing }: Cell, locale: Locale): string {
  if (observation === null) return missing === null || missing === 'no-plan' ? '–' : locale.t(`missing.${missing}`);
  const { value, valueTo, qualifier, words } = observation;
  if (value === null) return words === undefined ? '–' : locale.say(words);
  const before = qualifier === 'exact' ? '' : `${locale.t(`qualifier.${qualifier}`)}\u00a0`;
  const to = valueTo === undefined ? '' : `–${locale.number(valueTo)}`;
  return marked(observation, before + locale.number(value) + to, locale);
}

/** Exactly what the chart draws, a row a period; null for one amount or ranked bars, whose numbers stand in the chart. */
function chartTable(figure: IndicatorFigure, locale: Locale): TextTable | null {
  const { of, columns, rows } = figureRows(figure, locale);
  if (of === 'series' || rows.length < 2) return null;
  return {
    heads: [locale.t('chart.period'), ...columns.map(({ head }) => capital(head))],
    rows: rows.map(({ name, cells }) => [name, ...cells.map((cell) => cellText(cell, locale))]),
    align: ['left', ...columns.map(() => 'right' as const)],
    bold: rows.findIndex(({ key }) => key === figure.headline.latest?.period),
  };
}

/** The figures that are shown of an indicator without a chart, oldest first: value, plan and target with their source. */
function valueTable(figure: IndicatorFigure, locale: Locale): TextTable | null {
  const { latest } = figure.headline;
  const area = latest?.referenceArea ?? figure.headline.target?.referenceArea;
  const shown = figure.indicator.observations
    .filter((one) => one.use === 'shown' && one.referenceArea === area && one.value !== null)
    .sort((left, right) => comparePeriods(left.period, right.period));
  if (shown.length < 2) return null;
  const sourceOf = ({ source }: Observation) => {
    const found = figure.sources.find(({ id }) => id === source);
    return found === undefined ? '–' : locale.say(found.short);
  };
  return {
    heads: [locale.t('chart.period'), locale.t('chart.kind'), locale.t('table.source'), locale.t('chart.value')],
    rows: shown.map((one) => [
      locale.period(one.period),
      capital(locale.t(`scenario.${one.scenario}`)),
      sourceOf(one),
      marked(one, locale.observation(one, figure.unit), locale),
    ]),
    align: ['left', 'left', 'left', 'right'],
    bold: latest === null ? -1 : shown.indexOf(latest),
  };
}

/** The targets of a scoreboard by name, where the source names them. */
function targetTable({ scoreboard: { targets } }: ScoreboardFigure, locale: Locale): TextTable | null {
  if (targets.length === 0) return null;
  return {
    heads: [locale.t('card.target'), locale.t('filters.status')],
    rows: targets.map(({ name, status }) => [locale.say(name), locale.t(`status.${status}`)]),
    align: ['left', 'left'],
    bold: -1,
  };
}

/** The numbers of a figure as a table for a printed page; null where the picture has them all. */
export function figureTable(figure: Figure, locale: Locale): TextTable | null {
  if (figure.kind === 'scoreboard') return targetTable(figure, locale);
  return figure.kind === 'none' ? valueTable(figure, locale) : chartTable(figure, locale);
}
