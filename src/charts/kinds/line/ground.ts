import type { IndicatorFigure, Series } from '#model/figure';
import type { Box, TextScale } from '#charts/frame';

/** Where things stand: the plot, and the px of a period and of a value. */
export type Ground = {
  readonly plot: Box;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly scale: TextScale;
};

export type Placed = { readonly x: number; readonly y: number; readonly index: number };

/** Runs of neighbouring periods that have values; a gap ends a run, so no line ever crosses one. */
export function runsOf(series: Series, ground: Ground): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]];
  series.points.forEach((point, index) => {
    if (point.observation?.value == null) runs.push([]);
    else runs.at(-1)?.push({ index, x: ground.x(index), y: ground.y(point.observation.value) });
  });
  return runs.filter((run) => run.length > 0);
}

/** Radius in px of the dot of a point, without its outline. */
export function dotRadius(scale: TextScale): number {
  return scale.thick * 1.3 + 0.5;
}

/** The series that the numbers on the chart belong to. */
export function mainOf(figure: IndicatorFigure): Series | undefined {
  return figure.series.find((series) => series.role === 'main') ?? figure.series[0];
}

export function lastOf(series: Series | undefined) {
  return series?.points.findLast((point) => point.observation?.value != null)?.observation ?? null;
}
