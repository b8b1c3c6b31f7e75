import type { Board, Indicator, Source, UnitOfMeasure } from '#model/board';
import { headlineOf } from '#model/headline';
import type { MissingReason, Observation } from '#model/observation';
import { comparePeriods, yearsOf } from '#model/period';
import type { Scoreboard } from '#model/scoreboard';

/** One target of a term whose level a source names, with the newest figure that speaks of it. */
export type TermTarget = {
  readonly indicator: Indicator;
  readonly unit: UnitOfMeasure;
  readonly level: Observation;
  readonly levelSource: Source | null;
  /** Newest actual figure from within the term, in numbers or words; it is no verdict of the term. */
  readonly known: Observation | null;
  readonly knownSource: Source | null;
  /** Why there is none; set exactly where `known` is null. */
  readonly missing: MissingReason | null;
};

/** The reason that the board gives for the newest actual figure that it lacks. */
function reasonOf(indicator: Indicator, area: string): MissingReason {
  const gaps = indicator.observations.filter(
    (one) =>
      one.use === 'shown' && one.scenario === 'actual' && one.referenceArea === area && one.missing !== undefined,
  );
  return gaps.sort((left, right) => comparePeriods(left.period, right.period)).at(-1)?.missing ?? 'not-found';
}

/**
 * The targets of a scoreboard whose level is known, in the order of the board. `known` is the newest actual figure
 * whose period begins within the term: one from before it (a total of 2015–2020) says nothing of the term's target.
 * No status is given: a source that publishes only a total names no target that was met, and the board infers none.
 * What the checked board does not hold (see `dataset/checks`) is passed over.
 */
export function termTargets(board: Board, scoreboard: Scoreboard): readonly TermTarget[] {
  const begin = yearsOf(scoreboard.period).from;
  const sourceOf = (one: Observation | null) => board.sources.find((source) => source.id === one?.source) ?? null;
  return (scoreboard.levels ?? []).flatMap((reference): readonly TermTarget[] => {
    const indicator = board.indicators.find((one) => one.id === reference.indicator);
    const level = indicator?.observations.find((one) => one.id === reference.observation);
    const unit = board.unitsOfMeasure.find((one) => one.id === indicator?.unitOfMeasure);
    if (indicator === undefined || level === undefined || unit === undefined) return [];
    const { latest } = headlineOf(indicator, board.referenceArea);
    const known = latest !== null && yearsOf(latest.period).from >= begin ? latest : null;
    return [
      {
        indicator,
        unit,
        level,
        levelSource: sourceOf(level),
        known,
        knownSource: sourceOf(known),
        missing: known === null ? reasonOf(indicator, board.referenceArea) : null,
      },
    ];
  });
}
