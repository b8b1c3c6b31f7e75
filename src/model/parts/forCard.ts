import type { Indicator } from '#model/board';

/**
 * An indicator, and the others that its picture draws, with only the observations that its card needs: those of the
 * board's own area and of the areas that the picture draws. Large boards send no more than this to the page.
 */
export function forCard(home: string, all: readonly [Indicator, ...Indicator[]]): readonly [Indicator, ...Indicator[]] {
  const [first, ...rest] = all;
  const areas = new Set([home]);
  for (const { referenceArea } of first.picture?.series ?? [])
    if (referenceArea !== undefined) areas.add(referenceArea);
  const shorten = (one: Indicator): Indicator => ({
    ...one,
    observations: one.observations.filter(({ referenceArea }) => areas.has(referenceArea)),
  });
  return [shorten(first), ...rest.map(shorten)];
}
