import type { Figure, IndicatorFigure, ScoreboardFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import type { Locale } from '#language/locale';
import { figureRecords } from './figureRecords';
import { figureRows, type Cell } from './figureRows';

/** A cell to be pasted: a number, which stays one, or a text. */
export type ClipCell = string | number;

export type ClipTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ClipCell[])[];
};

/** What stands in the cell: the number alone; a range and a finding are words. */
function valueOf(one: Observation | null, { unit }: IndicatorFigure, locale: Locale): ClipCell {
  if (one === null) return '';
  if (one.value === null) return one.words === undefined ? '' : locale.say(one.words);
  return one.valueTo === undefined ? one.value : locale.parts(one.value, unit, one.valueTo).number;
}

/** What is to be known of a cell: "ước", "hơn", or why it is empty. */
function remarkOn({ observation: one, missing }: Cell, { t }: Locale): string {
  if (one === null || (one.value === null && one.words === undefined))
    return missing === 'no-plan' ? t('card.noTarget') : t(`missing.${missing ?? one?.missing ?? 'not-found'}`);
  const mark = one.observationStatus === 'final' ? [] : [t(`observationStatus.${one.observationStatus}`)];
  const said = one.qualifier === 'exact' ? [] : [t(`qualifier.${one.qualifier}`)];
  return [...mark, ...said].join(', ');
}

type Line = { readonly name: string; readonly cells: readonly Cell[] };

function tableOf(
  figure: IndicatorFigure,
  first: string,
  heads: readonly string[],
  lines: readonly Line[],
  locale: Locale,
) {
  const remarks = lines.map(({ cells }) =>
    cells.flatMap((cell, index) => {
      const remark = remarkOn(cell, locale);
      if (remark === '') return [];
      return heads.length === 1 ? remark : locale.t('book.gapIn', { name: heads[index] ?? '', reason: remark });
    }),
  );
  const noted = remarks.some((one) => one.length > 0);
  return {
    heads: [first, ...heads, ...(noted ? [locale.t('book.note.note')] : [])],
    rows: lines.map(({ name, cells }, index) => [
      name,
      ...cells.map(({ observation }) => valueOf(observation, figure, locale)),
      ...(noted ? [(remarks[index] ?? []).join('; ')] : []),
    ]),
  };
}

function indicatorTable(figure: IndicatorFigure, locale: Locale): ClipTable {
  const { t, say } = locale;
  if (figure.series.length > 0) {
    const { of, columns, rows } = figureRows(figure, locale);
    const heads = columns.map(({ head }) => head);
    return tableOf(figure, t(of === 'series' ? 'chart.series' : 'chart.period'), heads, rows, locale);
  }
  const unit = figure.unit.kind === 'words' ? '' : ` (${say(figure.unit.short)})`;
  const lines = figureRecords(figure).map(({ period, scenario, observation, missing }) => ({
    name: scenario === 'actual' ? locale.period(period) : `${locale.period(period)}, ${t(`scenario.${scenario}`)}`,
    cells: [{ observation, missing }],
  }));
  return tableOf(figure, t('chart.period'), [say(figure.indicator.name) + unit], lines, locale);
}

function scoreTable({ scoreboard }: ScoreboardFigure, { t, say }: Locale): ClipTable {
  const { targets, reached, total } = scoreboard;
  if (targets.length > 0) {
    const rows = targets.map(({ name, status }) => [say(name), t(`status.${status}`)]);
    return { heads: [t('book.targetName'), t('book.status')], rows };
  }
  const unit = ` (${t('book.targetsUnit')})`;
  const rows = [
    [t('book.reached'), reached],
    [t('book.total'), total],
  ];
  return { heads: [t('book.targetName'), t('chart.value') + unit], rows };
}

/**
 * The table of a figure for another program: the same figures as the page's table, each number alone in its cell, and
 * "estimate", "over" and the reasons of gaps in a column of notes, so that a sum or a chart can be made at once. A
 * figure without a picture gives all its shown figures; a scoreboard its targets by name, or its two numbers.
 */
export function clipTable(figure: Figure, locale: Locale): ClipTable {
  return figure.kind === 'scoreboard' ? scoreTable(figure, locale) : indicatorTable(figure, locale);
}
