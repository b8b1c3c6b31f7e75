import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '#model/board';
import type { Observation } from '#model/observation';
import type { Scoreboard } from '#model/scoreboard';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same, units } from '#model/testing/buildIndicator';
import { paceOf, type NoPace } from './paceOf';

/** The term of 2020 to 2025, whose target for 2025 is the observation `here-target-2025`. */
const term: Scoreboard = {
  id: 'term',
  scope: 'term',
  period: '2020-2025',
  asOf: '2024-12-31',
  title: same('met'),
  subtitle: same('of all'),
  message: same('met'),
  total: 1,
  reached: 0,
  targets: [],
  observations: [],
  levels: [{ indicator: 'growth', observation: 'here-target-2025' }],
  source: 'report',
  locator: same('list'),
};

const money = { unitOfMeasure: units.money.id };
const one = (period: string, value: number | null, change: Partial<Observation> = {}) =>
  buildObservation(period, value, change);
const target = (value: number, change: Partial<Observation> = {}) =>
  one('2025', value, { scenario: 'target', ...change });
const pace = (observations: readonly Observation[], change: Partial<Indicator> = {}) => {
  const indicator = buildIndicator(observations, { ...money, ...change });
  return paceOf(buildBoard([indicator], { scoreboards: [term] }), indicator);
};

describe('paceOf', () => {
  it('goes from the actual of the first year of the term to its target', () => {
    const found = pace([one('2019', 40), one('2020', 50), one('2023', 60), one('2024', 90), target(75)]);
    expect(found).toMatchObject({ goal: 75, covered: 1.6, elapsed: 0.8, progress: 'achieved' });
    expect(found).toMatchObject({ base: { period: '2020' }, latest: { period: '2024' }, target: { period: '2025' } });
  });

  it('counts the near end of a range, whichever way is good', () => {
    expect(pace([one('2020', 50), one('2022', 60), target(70, { valueTo: 90 })])).toMatchObject({
      goal: 70,
      covered: 0.5,
      elapsed: 0.4,
    });
    expect(pace([one('2020', 50), one('2022', 45), target(20, { valueTo: 40 })], { direction: 'lower' })).toMatchObject(
      { goal: 40, covered: 0.5 },
    );
  });

  it('takes a published baseline before an actual, and for any target', () => {
    const baseline = one('2021', 55, { scenario: 'baseline' });
    expect(pace([one('2020', 50), baseline, one('2023', 65), target(75)])).toMatchObject({
      base: { period: '2021', scenario: 'baseline' },
      covered: 0.5,
      elapsed: 0.5,
    });
    const other = target(75, { id: 'not-of-the-term' });
    expect(pace([baseline, one('2023', 65), other])).toMatchObject({ covered: 0.5 });
    expect(pace([one('2020', 50), one('2023', 65), other])).toBe('no-base');
  });

  it('looks at nothing after the target, and behind the base goes below zero', () => {
    expect(pace([one('2020', 50), one('2025', 70), one('2026', 99), target(75)])).toMatchObject({
      latest: { period: '2025' },
      elapsed: 1,
    });
    expect(pace([one('2020', 50), one('2022', 45), target(75)])).toMatchObject({
      covered: -0.2,
      progress: 'deterioration',
    });
  });

  const sound = [one('2020', 50), one('2024', 60), target(75)];
  const swap = (at: number, other: Observation) => sound.map((given, index) => (index === at ? other : given));
  const refused: readonly (readonly [string, NoPace, readonly Observation[], Partial<Indicator>])[] = [
    ['no good direction', 'no-direction', sound, { direction: 'neutral' }],
    ['a rank', 'not-a-level', sound, { unitOfMeasure: units.rank.id }],
    ['an average of several years', 'not-a-level', swap(2, one('2021-2025', 75, { scenario: 'target' })), {}],
    ['no target', 'no-target', sound.slice(0, 2), {}],
    ['only the plan of a year', 'no-target', swap(2, one('2025', 75, { scenario: 'plan' })), {}],
    ['a target without source', 'no-target', swap(2, target(75, { source: null })), {}],
    ['a target that is only kept', 'no-target', swap(2, target(75, { use: 'kept' })), {}],
    ['no figure of the first year', 'no-base', swap(0, one('2021', 50)), {}],
    ['a first year without source', 'no-base', swap(0, one('2020', 50, { source: null })), {}],
    ['a first year that is only "about"', 'no-base', swap(0, one('2020', 50, { qualifier: 'about' })), {}],
    ['a first year of another area', 'no-base', swap(0, one('2020', 50, { referenceArea: 'nation' })), {}],
    ['a part of the first year', 'no-base', swap(0, one('2020-H1', 50)), {}],
    ['a baseline one year before', 'no-base', swap(0, one('2024', 50, { scenario: 'baseline' })), {}],
    ['no later figure', 'no-value', sound.filter(({ period }) => period !== '2024'), {}],
    ['a later figure that is only "over"', 'no-value', swap(1, one('2024', 60, { qualifier: 'over' })), {}],
    ['a later figure of half a year', 'no-value', swap(1, one('2024-H1', 60)), {}],
    ['a base that was there already', 'starts-at-target', swap(0, one('2020', 80)), {}],
    ['a base of zero', 'no-growth', swap(0, one('2020', 0)), {}],
    ['a base below zero', 'no-growth', swap(0, one('2020', -3)), {}],
  ];
  it.each(refused)('gives none for %s', (_, why, observations, change) => {
    expect(pace(observations, change)).toBe(why);
  });
});

describe('properties of paceOf', () => {
  const level = fc.integer({ min: 1, max: 999 });

  it('covers more with every better level, and the whole way exactly at the goal', () => {
    fc.assert(
      fc.property(level, level, level, level, (base, now, more, goal) => {
        fc.pre(goal > base);
        const at = (value: number) => {
          const found = pace([one('2020', base), one('2024', value), target(goal)]);
          return typeof found === 'string' ? Number.NaN : found.covered;
        };
        expect(at(now + more)).toBeGreaterThan(at(now));
        expect(at(goal)).toBe(1);
        expect(at(base)).toBe(0);
      }),
    );
  });

  it('tells nobody of a pace whose base, target or value has no source', () => {
    const source = fc.constantFrom('report', null);
    fc.assert(
      fc.property(source, source, source, (first, second, third) => {
        const found = pace([
          one('2020', 50, { source: first }),
          one('2024', 60, { source: second }),
          target(75, { source: third }),
        ]);
        expect(typeof found === 'string').toBe([first, second, third].includes(null));
      }),
    );
  });
});
