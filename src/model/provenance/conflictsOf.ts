import type { Board, Indicator } from '#model/board';
import type { Observation } from '#model/observation';
import { comparePeriods } from '#model/period';

/** A period, area and scenario of which sources give several figures. */
export type ConflictPlace = {
  readonly shown: Observation | null;
  /** Rivals, repeats and unclear figures, in the order of the board; never empty. */
  readonly kept: readonly Observation[];
};

export type Conflict = { readonly indicator: Indicator; readonly places: readonly ConflictPlace[] };

const placeOf = (one: Observation) => `${one.referenceArea} ${one.scenario} ${one.period}`;

function placesOf({ observations }: Indicator): readonly ConflictPlace[] {
  const kept = observations.filter((one) => one.use === 'kept');
  return [...new Set(kept.map(placeOf))]
    .map((place) => ({
      shown: observations.find((one) => one.use === 'shown' && placeOf(one) === place) ?? null,
      kept: kept.filter((one) => placeOf(one) === place),
    }))
    .toSorted((left, right) => comparePeriods(left.kept[0]?.period ?? '', right.kept[0]?.period ?? ''));
}

/**
 * The indicators on which sources disagree, in the order of the board, each with the places where figures are kept
 * beside the one that is shown. An indicator whose sources disagree in words or in an increase has no such
 * place. Repeats of one figure without a disagreement are not among them.
 */
export function conflictsOf(board: Board): readonly Conflict[] {
  return board.indicators
    .filter((indicator) => indicator.conflict !== undefined)
    .map((indicator) => ({ indicator, places: placesOf(indicator) }));
}
