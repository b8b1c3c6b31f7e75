import type { IndicatorFigure } from '#model/figure';
import type { Box, TextScale } from '#charts/frame';
import { linear } from '#charts/layout/ticks';

/** Where things stand: the plot, the value scale, the size of a band and of one column in it. */
export type Ground = {
  readonly plot: Box;
  readonly y: (value: number) => number;
  readonly band: number;
  readonly column: number;
  /** Columns side by side in a band. */
  readonly count: number;
  /** How far to the right the words on columns may reach, in px of the frame. */
  readonly right: number;
  readonly scale: TextScale;
};

/** Every number of a figure, plans included. */
export function valuesOf(figure: IndicatorFigure): readonly number[] {
  return figure.series
    .flatMap((one) => one.points.flatMap((point) => [point.observation?.value, point.plan?.value]))
    .filter((value) => value != null);
}

/**
 * The height in px that a plot has to give up at its bottom, so that the label below its lowest negative column
 * ends above the periods. Solves share · (height − given) = label − given for the column that ends `share` of
 * the height above the bottom.
 */
export function roomBelow(figure: IndicatorFigure, domain: readonly [number, number], height: number, label: number) {
  const values = figure.series.flatMap((one) => one.points.map((point) => point.observation?.value ?? 0));
  const low = Math.min(0, ...values);
  const share = (low - domain[0]) / (domain[1] - domain[0] || 1);
  return low < 0 ? Math.max(0, (label - share * height) / (1 - share)) : 0;
}

/** Bands of equal width over the plot; columns fill 62 % of a band, several of them 84 %. */
export function makeGround(
  figure: IndicatorFigure,
  plot: Box,
  domain: readonly [number, number],
  right: number,
  scale: TextScale,
): Ground {
  const band = plot.width / Math.max(figure.periods.length, 1);
  const count = Math.max(figure.series.length, 1);
  const column = Math.min(band * (count > 1 ? 0.84 : 0.62), scale.label * 9) / count;
  return { plot, y: linear(domain, plot.y + plot.height, plot.y), band, column, count, right, scale };
}

/** Left edge of the column of one series in one period; the columns of a band stand side by side, centred. */
export function columnX(ground: Ground, period: number, series: number): number {
  const { plot, band, column, count } = ground;
  return plot.x + band * (period + 0.5) - (column * count) / 2 + column * series;
}
