import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from './headline';
import type { Observation, Scenario } from './observation';
import { buildIndicator, buildObservation } from './testing/buildIndicator';

const of = (...observations: readonly Observation[]) => headlineOf(buildIndicator(observations), 'here');
const one = (period: string, value: number | null, change: Partial<Observation> = {}) =>
  buildObservation(period, value, change);
const aim = (scenario: Scenario, period: string, value: number | null) => one(period, value, { scenario });

describe('headlineOf', () => {
  it('gives the latest value, the one before it and their difference', () => {
    const headline = of(one('2023', 12.27), one('2024', 8.76), one('2022', 13.94));
    expect(headline.latest?.value).toBe(8.76);
    expect(headline.previous?.value).toBe(12.27);
    expect(headline.change).toBe(-3.51);
  });

  it('says no change where the figures are equal, and none where there is one figure', () => {
    expect(of(one('2023', 5), one('2024', 5)).change).toBe(0);
    expect(of(one('2024', 5))).toMatchObject({ previous: null, change: null });
  });

  it('knows nothing of an empty indicator', () => {
    expect(of()).toMatchObject({
      latest: null,
      previous: null,
      change: null,
      target: null,
      verdict: { status: 'nodata' },
    });
  });

  it('steps over a missing figure', () => {
    expect(of(one('2023', 12.27), one('2024', null))).toMatchObject({ latest: { period: '2023' }, previous: null });
    expect(of(one('2022', 13.94), one('2023', null), one('2024', 8.76)).previous?.period).toBe('2022');
  });

  it('claims no difference across a year without a figure, nor for "over" and "about"', () => {
    expect(of(one('2022', 13.94), one('2023', null), one('2024', 8.76)).change).toBeNull();
    expect(of(one('2023', 1800), one('2024', 1900, { qualifier: 'over' })).change).toBeNull();
    expect(of(one('2023', 1800, { qualifier: 'about' }), one('2024', 1900)).change).toBeNull();
  });

  it('takes a finding in words for the latest, without a difference', () => {
    const words = { vi: 'gần gấp đôi', en: 'nearly doubled' };
    expect(of(one('2023', 5), one('2024', null, { words }))).toMatchObject({ latest: { words }, change: null });
  });

  it('looks at shown figures of the own area only', () => {
    const headline = of(
      one('2023', 5),
      one('2024', 6, { use: 'kept' }),
      one('2024', 7, { referenceArea: 'nation' }),
      one('2024', 8, { scenario: 'baseline' }),
    );
    expect(headline.latest?.value).toBe(5);
  });

  it('lays a year beside a year, never beside a part of one', () => {
    const headline = of(one('2023', 5), one('2024-H1', 2), one('2024', 5.5));
    expect(headline).toMatchObject({ latest: { period: '2024' }, previous: { period: '2023' }, change: 0.5 });
    expect(of(one('2024-H1', 2), one('2024', 5.5))).toMatchObject({ previous: null, change: null });
  });

  it('prefers the plan of the same period to its target, and that to a later target', () => {
    const value = one('2024', 8.76);
    const plan = aim('plan', '2024', 7.5);
    const target = aim('target', '2024', 8);
    const later = aim('target', '2021-2025', 6.5);
    expect(of(value, later, target, plan).target).toBe(plan);
    expect(of(value, later, target).target).toBe(target);
    expect(of(value, aim('target', '2030', 9), later).target).toBe(later);
  });

  it('has no target where all ended before the latest figure or have no number', () => {
    expect(of(one('2024', 8.76), aim('plan', '2023', 7.5)).target).toBeNull();
    expect(of(one('2024', 8.76), aim('target', '2024-H1', 6)).target).toBeNull();
    expect(of(one('2024', 8.76), aim('plan', '2024', null)).target).toBeNull();
  });

  it('names the last target where there is no figure yet', () => {
    expect(of(aim('target', '2023', 7), aim('target', '2025', 8))).toMatchObject({
      target: { period: '2025' },
      verdict: { status: 'nodata' },
    });
  });

  it('prefers the plan of a later period to its target, wherever they stand', () => {
    const value = one('2024', 8.76);
    const plan = aim('plan', '2025', 9);
    const target = aim('target', '2025', 8);
    for (const given of [
      [plan, target],
      [target, plan],
    ]) {
      expect(of(value, ...given).target).toBe(plan);
      expect(of(...given).target).toBe(plan);
    }
  });

  it('does not care in which order the board lists them', () => {
    const scenario = fc.constantFrom<Scenario>('actual', 'actual', 'plan', 'target', 'baseline');
    const use = fc.constantFrom('shown' as const, 'shown' as const, 'kept' as const);
    const cell = fc.record({
      year: fc.integer({ min: 2018, max: 2026 }),
      scenario,
      use,
      value: fc.option(fc.integer({ min: -99, max: 99 }), { freq: 5 }),
    });
    const cells = fc.uniqueArray(cell, { maxLength: 14, selector: (given) => `${given.year} ${given.scenario}` });
    const lists = cells.chain((given) => {
      const list = given.map((at) => one(String(at.year), at.value, { scenario: at.scenario, use: at.use }));
      return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }));
    });
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(of(...shuffled)).toEqual(of(...list));
      }),
    );
  });
});
