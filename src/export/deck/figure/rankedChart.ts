import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { barsOf } from '#charts/kinds/ranked/layout';
import { rolePaints } from '#charts/layout/paints';
import { markOf } from '#charts/speech';
import type { DeckChart, DeckSeries } from '#export/deck/chart/deckChart';
import { figureRows } from '#export/table/figureRows';
import { shortName, type Room } from './chartFrame';
import { pointLook } from './pointLooks';

/**
 * Bars of one period, in the order of the figure's picture; the own area in the main colour and larger. A plan is a
 * second, outlined bar. Every bar carries its value with the unit of a percentage, so there is no axis.
 */
export function rankedChart(figure: IndicatorFigure, room: Room, locale: Locale): DeckChart {
  const bars = barsOf(figure, locale, true);
  const unit = figure.unit.kind === 'percent' ? figure.unit : null;
  const { columns } = figureRows(figure, locale);
  const planned = bars.some(({ point }) => point.plan !== null);
  const row = (room.height - 10) / Math.max(bars.length, 1);
  const size = Math.max(13, Math.min(20, Math.floor(row / (planned ? 2.6 : 1.4))));
  const style = { unit, marked: false };
  const values: DeckSeries = {
    name: columns[0]?.head ?? locale.t('chart.value'),
    values: bars.map(({ point }) => point.observation?.value ?? null),
    looks: bars.map(({ series, point }) => ({
      ...pointLook(point.observation, style, locale),
      paint: rolePaints[series.role],
      key: series.role === 'main' && bars.some((one) => one.series.role !== 'main'),
    })),
    paint: 'chart-main',
    ink: 'ink',
    drawn: 'bar',
    labels: 'above',
  };
  const plans: DeckSeries = {
    name: columns[1]?.head ?? locale.t('chart.plan'),
    values: bars.map(({ point }) => point.plan?.value ?? null),
    looks: bars.map(({ point }) => pointLook(point.plan, style, locale)),
    paint: 'chart-target',
    ink: 'ink',
    drawn: 'outline',
    labels: 'above',
  };
  return {
    language: locale.language,
    direction: 'across',
    stacked: false,
    gap: 45,
    head: locale.t('chart.series'),
    categories: bars.map(({ name, point }) => {
      const said = point.observation?.value == null ? locale.t('chart.noData') : markOf(point.observation, locale);
      const short = shortName(name, room.width * 0.38, row > 40 ? 2 : 1);
      return said === '' ? short : `${short} (${said})`;
    }),
    series: planned ? [values, plans] : [values],
    legend: planned,
    axis: null,
    step: null,
    most: null,
    fromZero: bars.every(({ point }) => (point.observation?.value ?? 0) >= 0),
    downwards: false,
    sizes: { label: size, key: Math.min(size * 1.2, size + 4), name: size, axis: 16 },
  };
}
