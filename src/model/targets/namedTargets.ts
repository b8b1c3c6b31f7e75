import type { Board, Indicator, Source, UnitOfMeasure } from '#model/board';
import type { Observation, Scenario } from '#model/observation';
import type { Scoreboard, ScoreboardTarget } from '#model/scoreboard';

/** A target that a source names, with its status from that source and the numbers that the board has beside it. */
export type NamedTarget = {
  readonly target: ScoreboardTarget;
  readonly source: Source | null;
  readonly indicator: Indicator | null;
  readonly unit: UnitOfMeasure | null;
  /** In numbers, for the very period of the scoreboard; null where no source gives one. */
  readonly plan: Observation | null;
  readonly actual: Observation | null;
};

/** The shown number of the board's own area for one period. */
function numberOf(indicator: Indicator, area: string, period: string, scenario: Scenario): Observation | null {
  const found = indicator.observations.find(
    (one) =>
      one.use === 'shown' &&
      one.referenceArea === area &&
      one.period === period &&
      one.scenario === scenario &&
      one.value !== null,
  );
  return found ?? null;
}

/**
 * The named targets of a scoreboard in its order. The status is the source's own and never reckoned from the numbers,
 * which may come from another source and a later day. Plan and actual are given only for the scoreboard's own period:
 * a plan for 2025 says nothing of 2024. Findings in words ("exceeded the plan") only repeat the status and are left out.
 */
export function namedTargets(board: Board, scoreboard: Scoreboard): readonly NamedTarget[] {
  return scoreboard.targets.map((target) => {
    const indicator = board.indicators.find((one) => one.id === target.indicator) ?? null;
    const find = (scenario: Scenario) =>
      indicator === null ? null : numberOf(indicator, board.referenceArea, scoreboard.period, scenario);
    return {
      target,
      source: board.sources.find((one) => one.id === target.source) ?? null,
      indicator,
      unit: board.unitsOfMeasure.find((one) => one.id === indicator?.unitOfMeasure) ?? null,
      plan: find('plan') ?? find('target'),
      actual: find('actual'),
    };
  });
}
