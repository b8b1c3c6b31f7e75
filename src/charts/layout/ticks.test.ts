import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, makeTicks, px } from './ticks';

const decimal = fc
  .record({
    digits: fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ digits, decimals }) => Number(`${digits}e-${decimals}`));
const values = fc.array(decimal, { maxLength: 12 });
const most = fc.constantFrom(2, 3, 4);

describe('makeTicks', () => {
  it.each([
    [[8.76, 13.94], 3, true, [0, 5, 10, 15]],
    [[0.1, 0.3], 3, true, [0, 0.1, 0.2, 0.3]],
    [[7520], 3, true, [0, 2500, 5000, 7500, 10000]],
    [[-13.4, 5.2], 3, true, [-20, -10, 0, 10]],
    [[], 3, false, null],
    [[5, 5], 3, false, null],
    [[0], 3, true, null],
  ] as const)('%j in %i steps', (given, steps, zero, expected) => {
    const { ticks, domain } = makeTicks([...given], steps, zero);
    expect(domain[1]).toBeGreaterThan(domain[0]);
    if (expected !== null) expect(ticks.length).toBeLessThanOrEqual(expected.length);
    if (expected !== null) expect(ticks[0]).toBe(expected[0]);
  });

  it('holds all values in a domain that has some length and begins and ends on a tick', () => {
    fc.assert(
      fc.property(values, most, fc.boolean(), (given, steps, zero) => {
        const { domain, ticks } = makeTicks(given, steps, zero);
        const [low, high] = domain;
        expect(high).toBeGreaterThan(low);
        expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
        const hair = (high - low) * 1e-8;
        for (const value of given) expect(value >= low - hair && value <= high + hair).toBe(true);
        if (zero) expect(low <= 0 && high >= 0).toBe(true);
      }),
    );
  });

  it('has few ticks, evenly apart, in numbers that are short to read', () => {
    fc.assert(
      fc.property(values, most, fc.boolean(), (given, steps, zero) => {
        const { ticks } = makeTicks(given, steps, zero);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(steps + 2);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        ticks
          .slice(1)
          .forEach((tick, index) => expect(Math.abs(tick - (ticks[index] ?? 0) - step)).toBeLessThan(step * 1e-6));
        const mantissa = step / 10 ** Math.floor(Math.log10(step) + 1e-6);
        expect([1, 2, 2.5, 5].some((nice) => Math.abs(mantissa - nice) < 1e-4)).toBe(true);
      }),
    );
  });

  it('has a tick at zero wherever the domain holds it', () => {
    fc.assert(
      fc.property(values, most, (given, steps) => {
        expect(makeTicks(given, steps, true).ticks).toContain(0);
      }),
    );
  });

  it('keeps to its steps for the tiniest values too', () => {
    for (const value of [1e-9, 1e-12, 0.0001]) expect(makeTicks([value], 3, true).ticks.length).toBeLessThanOrEqual(4);
  });
});

describe('linear', () => {
  it('maps the ends to the ends, in either direction, and never divides by zero', () => {
    const y = linear([0, 15], 300, 20);
    expect([y(0), y(15), y(7.5)]).toEqual([300, 20, 160]);
    expect(linear([5, 5], 0, 10)(5)).toBe(0);
    expect(linear([40, 1], 100, 0)(40)).toBe(100);
  });
});

describe('px', () => {
  it('keeps one decimal', () => {
    expect([px(1.25), px(-0.04), px(3)]).toEqual([1.3, -0, 3]);
  });
});
