import { indicatorGroups, meetsPart, observationGroups, type Group, type Wanted } from './fits';
import type { Selectable } from './selectable';

/** How many indicators each value of each group would leave. */
export type Counts = ReadonlyMap<Group, ReadonlyMap<string, number>>;

/**
 * For every value of every group: how many indicators would remain if that group wanted this value alone and all other
 * groups what they want now. The same rule as `fits`: period, area and kind are met by one observation. One pass over
 * the indicators and their blocks; values that would leave none are missing.
 */
export function countChoices(all: readonly Selectable[], wanted: Wanted): Counts {
  const counts = new Map<Group, Map<string, number>>(
    [...indicatorGroups, ...observationGroups].map((group) => [group, new Map()]),
  );
  const count = (group: Group, values: Iterable<string>) => {
    const known = counts.get(group);
    for (const value of values) known?.set(value, (known.get(value) ?? 0) + 1);
  };
  const asksForOne = observationGroups.some((group) => wanted[group].length > 0);
  for (const { traits, blocks } of all) {
    const failed = indicatorGroups.filter(
      (group) => wanted[group].length > 0 && !wanted[group].includes(traits[group]),
    );
    if (failed.length > 1) continue;
    const left = { period: new Set<string>(), area: new Set<string>(), kind: new Set<string>() };
    let met = !asksForOne;
    for (const block of blocks) {
      const missed = observationGroups.filter((group) => !meetsPart(block, group, wanted));
      if (missed.length === 0) met = true;
      if (failed.length > 0 || missed.length > 1) continue;
      for (const group of missed.length === 0 ? observationGroups : missed)
        for (const value of block[group]) left[group].add(value);
    }
    if (met) for (const group of failed.length === 0 ? indicatorGroups : failed) count(group, [traits[group]]);
    for (const group of observationGroups) count(group, left[group]);
  }
  return counts;
}
