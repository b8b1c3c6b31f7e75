import type { Board, Indicator } from '#model/board';
import type { Observation } from '#model/observation';
import { headlineOf } from '#model/headline';

export type Rank = {
  readonly indicator: Indicator;
  readonly latest: Observation;
  readonly previous: Observation | null;
};

/**
 * The rank that an indicator holds, where the board knows one: another indicator, measured in ranks, that names this
 * one first among its related ones and has a figure for the same period. Null otherwise; a rank of another year or
 * of another index is never borrowed.
 */
export function rankOf(
  board: Pick<Board, 'indicators' | 'unitsOfMeasure' | 'referenceArea'>,
  indicator: Indicator,
): Rank | null {
  const { latest: own } = headlineOf(indicator, board.referenceArea);
  const ranks = new Set(board.unitsOfMeasure.filter((unit) => unit.kind === 'rank').map((unit) => unit.id));
  if (own === null) return null;
  for (const id of indicator.related ?? []) {
    const other = board.indicators.find((one) => one.id === id);
    if (other === undefined || !ranks.has(other.unitOfMeasure) || other.related?.[0] !== indicator.id) continue;
    const { latest, previous } = headlineOf(other, board.referenceArea);
    if (latest?.value != null && latest.period === own.period) return { indicator: other, latest, previous };
  }
  return null;
}
