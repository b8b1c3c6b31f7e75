import type { Source } from '#model/board';
import type { IndicatorFigure, ScoreboardFigure } from '#model/figure';

export type NumberedSources = {
  /** In the order of their first use. */
  readonly list: readonly Source[];
  /** 1 for the first; null for an id that none of the figures brings along. */
  readonly numberOf: (id: string | null | undefined) => number | null;
};

/**
 * Numbers the sources that a print names: those of the scoreboards, of the latest values and targets, then of the
 * charts, each once, in reading order.
 */
export function numberSources(
  scoreboards: readonly ScoreboardFigure[],
  figures: readonly IndicatorFigure[],
  charts: readonly IndicatorFigure[],
): NumberedSources {
  const ofFigures = figures.flatMap(({ headline, sources }) =>
    [headline.latest, headline.target].flatMap((one) => sources.filter(({ id }) => id === one?.source)),
  );
  const all = [...scoreboards.flatMap(({ sources }) => sources), ...ofFigures, ...charts.flatMap((one) => one.sources)];
  const list = [...new Map(all.map((source) => [source.id, source])).values()];
  const numbers = new Map(list.map(({ id }, index) => [id, index + 1]));
  return { list, numberOf: (id) => numbers.get(id ?? '') ?? null };
}
