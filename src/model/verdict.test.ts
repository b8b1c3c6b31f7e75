import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from './board';
import type { Rule } from './figure';
import type { Status } from './targets/status';
import type { Observation } from './observation';
import { roundTo } from './precision';
import { buildObservation } from './testing/buildIndicator';
import { judge } from './verdict';

const actual = (value: number | null, change: Partial<Observation> = {}) => buildObservation('2024', value, change);
const goal = (value: number | null, change: Partial<Observation> = {}) =>
  buildObservation('2024', value, { scenario: 'target', ...change });
const rules = (direction: Direction = 'higher', decimals = 2, milestone?: boolean) => ({
  direction,
  decimals,
  milestone,
});

type Case = readonly [
  name: string,
  given: readonly [Direction, number, Partial<Observation>?, number?],
  value: number,
  rule: Rule,
  status: Status,
];

const cases: readonly Case[] = [
  ['8.76 against 7.5', ['higher', 7.5], 8.76, 'beyond-target', 'exceeded'],
  ['7.5 against 7.5', ['higher', 7.5], 7.5, 'equals-target', 'met'],
  ['7.4 against 7.5', ['higher', 7.5], 7.4, 'within-tenth', 'near'],
  ['exactly nine tenths', ['higher', 7.5], 6.75, 'within-tenth', 'near'],
  ['a hair below nine tenths', ['higher', 7.5], 6.74, 'beyond-tenth', 'missed'],
  ['fewer than allowed', ['lower', 3], 2.1, 'beyond-target', 'exceeded'],
  ['as many as allowed', ['lower', 3], 3, 'equals-target', 'met'],
  ['a tenth too many', ['lower', 3], 3.3, 'within-tenth', 'near'],
  ['more than a tenth too many', ['lower', 3], 3.31, 'beyond-tenth', 'missed'],
  ['lower end of a range', ['higher', 6.5, { valueTo: 7 }], 6.5, 'within-range', 'met'],
  ['inside a range', ['higher', 6.5, { valueTo: 7 }], 6.8, 'within-range', 'met'],
  ['upper end of a range', ['higher', 6.5, { valueTo: 7 }], 7, 'within-range', 'met'],
  ['beyond a range', ['higher', 6.5, { valueTo: 7 }], 7.01, 'beyond-target', 'exceeded'],
  ['below a range', ['higher', 6.5, { valueTo: 7 }], 6.49, 'within-tenth', 'near'],
  ['far below a range', ['higher', 6.5, { valueTo: 7 }], 5, 'beyond-tenth', 'missed'],
  ['lower is better, lower end', ['lower', 6.5, { valueTo: 7 }], 6.5, 'within-range', 'met'],
  ['lower is better, upper end', ['lower', 6.5, { valueTo: 7 }], 7, 'within-range', 'met'],
  ['lower is better, below', ['lower', 6.5, { valueTo: 7 }], 6.4, 'beyond-target', 'exceeded'],
  ['lower is better, above', ['lower', 6.5, { valueTo: 7 }], 7.1, 'within-tenth', 'near'],
  ['over 80 needs more than 80', ['higher', 80, { qualifier: 'over' }], 80, 'not-beyond', 'near'],
  ['over 80 with 80.01', ['higher', 80, { qualifier: 'over' }], 80.01, 'beyond-target', 'exceeded'],
  ['rank 2 of at most 5', ['lower', 5, {}, 0], 2, 'beyond-target', 'exceeded'],
  ['rank 5 of at most 5', ['lower', 5, {}, 0], 5, 'equals-target', 'met'],
  ['rank 6 of at most 5', ['lower', 5, {}, 0], 6, 'beyond-tenth', 'missed'],
  ['equal only at the published precision', ['higher', 7.5], 7.495, 'equals-target', 'met'],
  ['a whole number published without decimals', ['higher', 80, {}, 0], 79.5, 'equals-target', 'met'],
  ['a negative target met', ['higher', -2], -2, 'equals-target', 'met'],
  ['a negative target nearly met', ['higher', -2], -2.2, 'within-tenth', 'near'],
  ['a negative target missed', ['higher', -2], -2.21, 'beyond-tenth', 'missed'],
  ['a zero target met', ['lower', 0, {}, 0], 0, 'equals-target', 'met'],
  ['a zero target missed by one', ['lower', 0, {}, 0], 1, 'beyond-tenth', 'missed'],
];

describe('judge', () => {
  it.each(cases)('%s', (_, [direction, target, change, decimals = 2], value, rule, status) => {
    const verdict = judge(rules(direction, decimals), actual(value), goal(target, change));
    expect(verdict).toMatchObject({ rule, status, direction, decimals });
  });

  it.each<readonly [string, Parameters<typeof judge>, Rule, Status]>([
    ['no value', [rules(), null, goal(7.5)], 'no-value', 'nodata'],
    ['a value that is missing', [rules(), actual(null), goal(7.5)], 'no-value', 'nodata'],
    ['no value and no target', [rules(), null, null], 'no-value', 'nodata'],
    ['no target', [rules(), actual(8.76), null], 'no-target', 'tracked'],
    ['a target without a number', [rules(), actual(8.76), goal(null)], 'no-target', 'tracked'],
    ['a target of another period', [rules(), actual(8.76), goal(7.5, { period: '2025' })], 'not-comparable', 'tracked'],
    ['no good direction', [rules('neutral'), actual(8.76), goal(7.5)], 'not-comparable', 'tracked'],
    [
      'a finding in words',
      [rules(), actual(null, { words: { vi: 'gần gấp đôi', en: 'nearly doubled' } }), goal(7.5)],
      'not-comparable',
      'tracked',
    ],
    ['a milestone', [rules('higher', 0, true), actual(1), null], 'milestone-reached', 'done'],
    ['a milestone that nothing is known of', [rules('higher', 0, true), null, null], 'no-value', 'nodata'],
  ])('judges nothing with %s', (_, given, rule, status) => {
    expect(judge(...given)).toMatchObject({ rule, status, distance: null });
  });

  it('gives the numbers of its rule, rounded', () => {
    expect(judge(rules(), actual(8.764), goal(7.5))).toMatchObject({
      value: 8.76,
      target: 7.5,
      targetTo: null,
      distance: 1.26,
    });
    expect(judge(rules(), actual(7.2), goal(6.5, { valueTo: 7 }))).toMatchObject({
      target: 6.5,
      targetTo: 7,
      distance: 0.2,
    });
    expect(judge(rules(), actual(6), goal(6.5, { valueTo: 7 }))).toMatchObject({ distance: -0.5 });
    expect(judge(rules('lower'), actual(7.2), goal(6.5, { valueTo: 7 }))).toMatchObject({ distance: 0.2 });
  });
});

const steps = (most: number) => fc.integer({ min: -most, max: most });

/** A value and a target or range with the same published decimals; small numbers, so that all rules come up. */
const anyCase = fc
  .record({
    decimals: fc.integer({ min: 0, max: 3 }),
    value: steps(300),
    low: steps(300),
    width: fc.constantFrom(0, 0, 1, 5, 40),
    over: fc.boolean(),
    higher: fc.boolean(),
  })
  .map(({ decimals, value, low, width, over, higher }) => {
    const at = (digits: number) => Number(`${digits}e-${decimals}`);
    const target = goal(at(low), {
      ...(width > 0 ? { valueTo: at(low + width) } : {}),
      qualifier: over && width === 0 ? 'over' : 'exact',
    });
    return {
      decimals,
      digits: value,
      value: at(value),
      at,
      target,
      low,
      high: low + width,
      direction: higher ? ('higher' as const) : ('lower' as const),
    };
  });

const order: readonly Status[] = ['missed', 'near', 'met', 'exceeded'];
const better = (direction: Direction) => (direction === 'higher' ? 1 : -1);

describe('properties of judge', () => {
  it('depends on the rounded numbers only', () => {
    const noise = fc.double({ min: -0.49, max: 0.49, noNaN: true });
    fc.assert(
      fc.property(anyCase, noise, noise, ({ decimals, value, target, direction }, first, second) => {
        const step = 10 ** -decimals;
        const clean = judge(rules(direction, decimals), actual(value), target);
        const moved = goal((target.value ?? 0) + second * step, {
          qualifier: target.qualifier,
          valueTo: target.valueTo,
        });
        expect(judge(rules(direction, decimals), actual(value + first * step), moved)).toEqual(clean);
      }),
    );
  });

  it('never thinks worse of a better value', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 60 }), ({ decimals, digits, at, target, direction }, more) => {
        const rank = (value: number) => order.indexOf(judge(rules(direction, decimals), actual(value), target).status);
        expect(rank(at(digits + more * better(direction)))).toBeGreaterThanOrEqual(rank(at(digits)));
      }),
    );
  });

  it('mirrors when direction and signs are turned round', () => {
    fc.assert(
      fc.property(anyCase, ({ decimals, value, target, at, low, high, direction }) => {
        const there = judge(rules(direction, decimals), actual(value), target);
        const turned = goal(at(-high), { ...(high > low ? { valueTo: at(-low) } : {}), qualifier: target.qualifier });
        const back = judge(
          rules(direction === 'higher' ? 'lower' : 'higher', decimals),
          actual(at(-Math.round(value * 10 ** decimals))),
          turned,
        );
        expect([back.rule, back.status]).toEqual([there.rule, there.status]);
        expect((back.distance ?? 0) + (there.distance ?? 0)).toBe(0);
      }),
    );
  });

  it('carries the numbers that its rule speaks of', () => {
    fc.assert(
      fc.property(anyCase, ({ decimals, value, target, low, high, at, direction }) => {
        const verdict = judge(rules(direction, decimals), actual(value), target);
        const sign = better(direction);
        const distance = (verdict.distance ?? Number.NaN) * sign;
        expect([verdict.value, verdict.target]).toEqual([roundTo(value, decimals), roundTo(at(low), decimals)]);
        expect(verdict.targetTo).toBe(high > low ? at(high) : null);
        if (verdict.rule === 'beyond-target') expect(distance).toBeGreaterThan(0);
        if (verdict.rule === 'equals-target') expect(verdict.distance).toBe(0);
        if (verdict.rule === 'within-range') expect(high).toBeGreaterThan(low);
        if (verdict.status === 'near' || verdict.status === 'missed') expect(distance).toBeLessThanOrEqual(0);
        expect(Object.is(verdict.distance, -0)).toBe(false);
      }),
    );
  });

  it('is close up to exactly a tenth of the target, and no further', () => {
    fc.assert(
      fc.property(anyCase, ({ decimals, digits, low, high, target, value, direction }) => {
        const { status } = judge(rules(direction, decimals), actual(value), target);
        const end = direction === 'higher' ? low : high;
        const short = (end - digits) * better(direction);
        if (short > 0) expect(status).toBe(10 * short <= Math.abs(end) ? 'near' : 'missed');
      }),
    );
  });

  it('calls a value that equals its target at the published precision met', () => {
    fc.assert(
      fc.property(anyCase, ({ decimals, target, direction }) => {
        const exact = goal(target.value, { valueTo: target.valueTo });
        expect(judge(rules(direction, decimals), actual(target.value), exact).status).toBe('met');
      }),
    );
  });
});
