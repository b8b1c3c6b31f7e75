import type { Board, Indicator, ReferenceArea } from '#model/board';
import type { Observation } from '#model/observation';
import { comparePeriods } from '#model/period';

/**
 * How a published figure stands on the board: `shown` speaks for its period, `open` does so until a final figure
 * comes, `kept` is listed only, `missing` marks a period that nobody published.
 */
export type Use = 'shown' | 'open' | 'kept' | 'missing';

export type Version = { readonly observation: Observation; readonly use: Use };
export type VersionGroup = { readonly area: ReferenceArea; readonly versions: readonly Version[] };

const scenarios: readonly Observation['scenario'][] = ['actual', 'plan', 'target', 'baseline'];

function useOf(one: Observation): Use {
  if (one.use === 'kept') return 'kept';
  if (one.value === null && one.words === undefined) return 'missing';
  return one.observationStatus === 'final' ? 'shown' : 'open';
}

const compareDays = (left: string, right: string) => (left < right ? -1 : Number(left > right));

function compareVersions(left: Observation, right: Observation): number {
  return (
    comparePeriods(right.period, left.period) ||
    scenarios.indexOf(left.scenario) - scenarios.indexOf(right.scenario) ||
    Number(left.use === 'kept') - Number(right.use === 'kept') ||
    compareDays(right.published ?? '', left.published ?? '')
  );
}

/**
 * Every figure of an indicator that the board holds, used or not, by area: the board's own first, the others as the
 * board lists them. Within an area the newest period comes first; within a period what happened before what was
 * planned, and the figure in use before its rivals, the newest of those first.
 */
export function versionGroups(
  board: Pick<Board, 'referenceArea' | 'referenceAreas'>,
  indicator: Indicator,
): readonly VersionGroup[] {
  const own = board.referenceAreas.filter((area) => area.id === board.referenceArea);
  const others = board.referenceAreas.filter((area) => area.id !== board.referenceArea);
  return [...own, ...others].flatMap((area) => {
    const versions = indicator.observations
      .filter((one) => one.referenceArea === area.id)
      .sort(compareVersions)
      .map((observation) => ({ observation, use: useOf(observation) }));
    return versions.length === 0 ? [] : { area, versions };
  });
}
