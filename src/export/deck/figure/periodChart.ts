import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { markOf } from '#charts/speech';
import { rolePaints } from '#charts/layout/paints';
import { keptLabels } from '#charts/layout/texts';
import { makeTicks } from '#charts/layout/ticks';
import type { DeckChart, DeckSeries, PointLook } from '#export/deck/chart/deckChart';
import { formatCode } from '#export/deck/chart/formatCode';
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

/** Which labels are left where not all find room: the last and every n-th before it. */
function thinned(looks: readonly PointLook[], step: number): readonly PointLook[] {
  const kept = keptLabels(looks.length, step, 60);
  return looks.map((look, index) => (kept(index) ? look : { ...look, format: null }));
}

/** Decimals that the numbers of an axis need for steps of a size. */
function axisFormat(step: number, most: number, locale: Locale): string {
  return formatCode(Number.isInteger(step) ? Math.round(most) : step, locale.language);
}

/** The size of labels in px that leaves room between them; null where only some find room. */
function labelSize({ columns }: PeriodTable, step: number, locale: Locale): number | null {
  const actual = columns.filter(({ plan }) => !plan).length;
  const texts = columns.flatMap(({ observations }) =>
    observations.flatMap((one) =>
      one?.value == null ? [] : `>${locale.number(one.value)}${actual > 1 ? markOf(one, locale) : ''}`,
    ),
  );
  return sizeWithin(texts, step * 0.95);
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
  const size = labelSize(table, bars ? each / Math.max(actual, 1) : each, locale);
  const numbers = columns.flatMap(({ values }) => values).filter((one) => one !== null);
  const { ticks } = makeTicks(numbers, 3, bars);
  const step = Number(((ticks[1] ?? 1) - (ticks[0] ?? 0)).toPrecision(12));
  const most = numbers.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one), 0);
  const series = columns.map((column): DeckSeries => {
    const looks = looksOf(column, table, placesOf(column, table, bars, rank), locale);
    return {
      name: shortName(column.name, 420, 1),
      values: column.values,
      looks: size === null ? thinned(looks, each) : looks,
      paint: column.plan ? 'chart-target' : rolePaints[column.series?.role ?? 'main'],
      ink: 'ink',
      drawn: column.plan ? (actual > 1 && bars ? 'outline' : 'mark') : bars ? 'bar' : 'line',
      labels: 'above',
    };
  });
  const label = size ?? 13;
  return {
    language: locale.language,
    direction: 'up',
    stacked: false,
    gap: 70,
    head: locale.t('chart.period'),
    categories: categoryNames(table, locale),
    series,
    legend: columns.length > 1,
    axis: rank ? null : axisFormat(step, most, locale),
    step: step > 0 ? step : null,
    most: null,
    fromZero: bars && numbers.every((one) => one >= 0),
    downwards: rank,
    sizes: { label, key: label < 20 ? label : 27, name: 18, axis: 16 },
  };
}
