import type { IndicatorFigure } from '#model/figure';
import { askable, indicatorGroups, observationGroups, partOf, traitOf, type Group, type Wanted } from './fits';

/** How many figures each value of each group would leave. */
export type Counts = ReadonlyMap<Group, ReadonlyMap<string, number>>;

/**
 * For every value of every group: how many figures would remain if that group wanted this value alone and all other
 * groups what they want now. The same rule as `fits`: period, area and kind are met by one observation. One pass over
 * the figures and their observations; values that would leave none are missing.
 */
export function countChoices(figures: readonly IndicatorFigure[], wanted: Wanted): Counts {
  const counts = new Map<Group, Map<string, number>>(
    [...indicatorGroups, ...observationGroups].map((group) => [group, new Map()]),
  );
  const meets = (group: Group, value: string) => wanted[group].length === 0 || wanted[group].includes(value);
  const asksForOne = observationGroups.some((group) => wanted[group].length > 0);
  for (const figure of figures) {
    const traits = indicatorGroups.map((group) => ({ group, value: traitOf(figure, group) }));
    const failed = traits.filter(({ group, value }) => !meets(group, value));
    if (failed.length > 1) continue;
    const left = new Set<string>();
    const leave = (group: Group, value: string) => {
      if (left.has(`${group} ${value}`)) return;
      left.add(`${group} ${value}`);
      counts.get(group)?.set(value, (counts.get(group)?.get(value) ?? 0) + 1);
    };
    const leaveTraits = () => {
      for (const { group, value } of failed.length === 0 ? traits : failed) leave(group, value);
    };
    if (!asksForOne) leaveTraits();
    for (const one of askable(figure.indicator)) {
      const parts = observationGroups.map((group) => ({ group, value: partOf(one, group) }));
      const missed = parts.filter(({ group, value }) => !meets(group, value));
      if (missed.length === 0) leaveTraits();
      if (failed.length > 0 || missed.length > 1) continue;
      for (const { group, value } of missed.length === 0 ? parts : missed) leave(group, value);
    }
  }
  return counts;
}
