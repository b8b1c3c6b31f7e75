import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { markOf } from '#charts/speech';
import { rolePaints } from '#charts/layout/paints';
import { keptLabels } from '#charts/layout/texts';
import { makeTicks } from '#charts/layout/ticks';
import type { DeckChart, DeckSeries, PointLook } from '#export/deck/chart/deckChart';
import { formatCode } from '#export/deck/chart/formatCode';
import { arialWidth } from '#export/deck/text/arialWidth';
import { shortName, sizeWithin, type Room } from './chartFrame';
import { placeByPlan, placeOnLines } from './labelPlaces';
import { categoryNames, periodTable, type Column, type PeriodTable } from './periodTable';
import { pointLook } from './pointLooks';

/** The place of every label of a column: beside a plan, among lines, or on top of its bar. */
function placesOf(
  column: Column,
  { columns }: PeriodTable,
  bars: boolean,
  rank: boolean,
): readonly Partial<PointLook>[] {
  const actual = columns.filter(({ plan }) => !plan);
  if (!bars && !column.plan) {
    const others = actual.filter((one) => one !== column).map(({ values }) => values);
    return placeOnLines(column.values, others, rank).map((place) => ({ place }));
  }
  const [value] = actual;
  const plan = columns.find((one) => one.plan);
  if (actual.length > 1 || value === undefined || plan === undefined) return [];
  return placeByPlan(value.values, plan.values)[column.plan ? 'plan' : 'bar'];
}

function looksOf(column: Column, table: PeriodTable, places: readonly Partial<PointLook>[], locale: Locale) {
  const last = column.observations.length - 1;
  return column.observations.map((one, index): PointLook => {
    const marked = !column.plan && (table.marks[index] ?? '') === '';
    const look = pointLook(one, { unit: null, marked }, locale);
    const key = index === last && !column.plan && column.series?.role === 'main' && look.format !== null;
    return { ...look, ...places[index], ...(key ? { key } : {}) };
  });
}

/** Smallest labels in px: where even these do not all find room, some are left out. */
const least = 13;

/** Which labels are left where not all find room: the last and every n-th before it. */
function thinned(looks: readonly PointLook[], step: number, texts: readonly string[]): readonly PointLook[] {
  const need = Math.max(0, ...texts.map((text) => arialWidth(text, least, true))) + least;
  const kept = keptLabels(looks.length, step, need);
  return looks.map((look, index) => (kept(index) ? look : { ...look, format: null }));
}

/** Among three lines and more only the main one is labelled all along, the others at their end. */
function atEnd(looks: readonly PointLook[]): readonly PointLook[] {
  const last = looks.findLastIndex(({ format }) => format !== null);
  return looks.map((look, index) => (index === last ? { ...look, place: 'beside' } : { ...look, format: null }));
}

/** The format of the numbers of an axis: decimals for steps that need them, and a minus where one is negative. */
function axisFormat(step: number, numbers: readonly number[], locale: Locale): string {
  if (!Number.isInteger(step)) return formatCode(step, locale.language);
  const lowest = Math.min(0, ...numbers);
  return formatCode(Math.round(lowest < 0 ? Math.min(lowest, -1) : Math.max(0, ...numbers)), locale.language);
}

/** The labels of all points as they are about to be written. */
function labelTexts({ columns }: PeriodTable, locale: Locale): readonly string[] {
  const actual = columns.filter(({ plan }) => !plan).length;
  return columns.flatMap(({ observations }) =>
    observations.flatMap((one) =>
      one?.value == null ? [] : `>${locale.number(one.value)}${actual > 1 ? markOf(one, locale) : ''}`,
    ),
  );
}

/**
 * Columns or lines over periods as a chart of the program: a series each, and one more for the plans or targets. Gaps
 * stay gaps, ranks run downwards, columns start at zero. The numbers are those of the figure, cell by cell.
 */
export function periodChart(figure: IndicatorFigure, room: Room, locale: Locale): DeckChart {
  const table = periodTable(figure, locale);
  const { columns, periods } = table;
  const bars = figure.kind === 'column';
  const rank = figure.unit.kind === 'rank';
  const actual = columns.filter(({ plan }) => !plan).length;
  const each = (room.width - 70) / Math.max(periods.length, 1);
  const texts = labelTexts(table, locale);
  const size = sizeWithin(texts, (bars ? each / Math.max(actual, 1) : each) * 0.95);
  const numbers = columns.flatMap(({ values }) => values).filter((one) => one !== null);
  const { ticks } = makeTicks(numbers, 3, bars);
  const step = Number(((ticks[1] ?? 1) - (ticks[0] ?? 0)).toPrecision(12));
  const series = columns.map((column): DeckSeries => {
    const looks = looksOf(column, table, placesOf(column, table, bars, rank), locale);
    const shown = size === null ? thinned(looks, each, texts) : looks;
    return {
      name: shortName(column.name, 420, 1),
      values: column.values,
      looks: !bars && actual > 2 && column.series?.role !== 'main' ? atEnd(looks) : shown,
      paint: column.plan ? 'chart-target' : rolePaints[column.series?.role ?? 'main'],
      ink: 'ink',
      drawn: column.plan ? (actual > 1 && bars ? 'outline' : 'mark') : bars ? 'bar' : 'line',
      labels: 'above',
    };
  });
  const label = size ?? least;
  return {
    language: locale.language,
    direction: 'up',
    stacked: false,
    gap: 70,
    head: locale.t('chart.period'),
    categories: categoryNames(table, locale),
    series,
    legend: columns.length > 1,
    axis: rank ? null : axisFormat(step, numbers, locale),
    step: step > 0 ? step : null,
    most: null,
    fromZero: bars && numbers.every((one) => one >= 0),
    downwards: rank,
    sizes: { label, key: label < 20 ? label : 27, name: 18, axis: 16 },
  };
}
