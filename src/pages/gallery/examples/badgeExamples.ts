import type { UnitOfMeasure } from '#model/board';
import type { Verdict } from '#model/figure';
import type { Observation } from '#model/observation';
import { buildObservation, units } from '#model/testing/buildIndicator';
import { judge } from '#model/verdict';

type BadgeExample = { readonly id: string; readonly unit: UnitOfMeasure; readonly verdict: Verdict };

const goal = (value: number, change: Partial<Observation> = {}) =>
  buildObservation('2024', value, { scenario: 'target', ...change });

const judged = (
  id: string,
  value: number | null,
  target: Observation | null,
  indicator: Partial<Parameters<typeof judge>[0]> = {},
): BadgeExample => ({
  id,
  unit: units.percent,
  verdict: judge(
    { direction: 'higher', decimals: 2, ...indicator },
    value === null ? null : buildObservation('2024', value),
    target,
  ),
});

/** Every status by a real reckoning, with each rule that leads to it. */
export const badgeExamples: readonly BadgeExample[] = [
  judged('exceeded', 8.76, goal(7.5)),
  judged('exceeded-lower', 2.1, goal(3), { direction: 'lower' }),
  judged('met', 7.5, goal(7.5)),
  judged('met-range', 6.8, goal(6.5, { valueTo: 7 })),
  judged('done', 1, null, { milestone: true }),
  judged('near', 7.2, goal(7.5)),
  judged('near-over', 80, goal(80, { qualifier: 'over' })),
  judged('missed', 3.1, goal(7.5)),
  judged('tracked', 8.76, null),
  judged('tracked-other-period', 8.76, goal(9, { period: '2025' })),
  judged('nodata', null, goal(7.5)),
];
