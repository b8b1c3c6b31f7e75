import type { Board, Indicator, Source } from '#model/board';
import type { Scoreboard } from '#model/scoreboard';

/** What one source gave to the board. */
export type SourceUse = {
  readonly source: Source;
  /** Observations of indicators that name the source, shown or kept. */
  readonly figures: number;
  /** Those among them that are shown. */
  readonly shown: number;
  readonly indicators: readonly { readonly indicator: Indicator; readonly figures: number }[];
  /** Scoreboards that have their total or a named target from it. */
  readonly scoreboards: readonly Scoreboard[];
  /** Highlights of the year that are told from it. */
  readonly highlights: number;
};

function useOf(source: Source, { indicators, scoreboards, highlights }: Board): SourceUse {
  const from = <One extends { readonly source: string | null }>(list: readonly One[]) =>
    list.filter((one) => one.source === source.id);
  const given = indicators.map((indicator) => ({ indicator, some: from(indicator.observations) }));
  const all = given.flatMap(({ some }) => some);
  return {
    source,
    figures: all.length,
    shown: all.filter((one) => one.use === 'shown').length,
    indicators: given.flatMap(({ indicator, some }) =>
      some.length === 0 ? [] : [{ indicator, figures: some.length }],
    ),
    scoreboards: scoreboards.filter((one) => from([one, ...one.targets, ...one.observations]).length > 0),
    highlights: from(highlights.groups.flatMap((group) => group.items)).length,
  };
}

/**
 * Every source of the board with what it gave, the one with the most figures first; those with as many keep the
 * order of the board. The figures of all sources together are the observations that have a source.
 */
export function sourceUses(board: Board): readonly SourceUse[] {
  return board.sources.map((source) => useOf(source, board)).toSorted((left, right) => right.figures - left.figures);
}
