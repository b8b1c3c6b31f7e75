import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo, subtract } from './precision';

/** A published number: up to twelve digits, with up to four decimals. */
const published = fc
  .record({
    digits: fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ digits, decimals }) => ({ value: Number(`${digits}e-${decimals}`), digits, decimals }));

const anyDecimals = fc.integer({ min: 0, max: 6 });
const anyNumber = fc.double({ min: -9e15, max: 9e15, noNaN: true });

describe('roundTo', () => {
  it.each([
    [8.765, 2, 8.77],
    [-8.765, 2, -8.77],
    [1.005, 2, 1.01],
    [4.35, 1, 4.4],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [7520, 2, 7520],
    [999_999_999_999.995, 2, 1_000_000_000_000],
    [1e-7, 2, 0],
    [-1e-7, 2, 0],
    [4.9e-324, 4, 0],
  ])('rounds %d to %i decimals: %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  it('leaves a number with that many decimals as it is', () => {
    fc.assert(fc.property(published, ({ value, decimals }) => roundTo(value, decimals) === (value === 0 ? 0 : value)));
  });

  it('is idempotent and never gives minus zero', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (value, decimals) => {
        const once = roundTo(value, decimals);
        expect(roundTo(once, decimals)).toBe(once);
        expect(Object.is(once, -0)).toBe(false);
      }),
    );
  });

  it('moves a number by half a step at most, and the same way for both signs', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), anyDecimals, (value, decimals) => {
        const rounded = roundTo(value, decimals);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals * (1 + 1e-9) + Math.abs(value) * 1e-15,
        );
        expect(roundTo(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded);
      }),
    );
  });

  it('keeps the order of numbers', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyDecimals, (left, right, decimals) => {
        const [low, high] = left <= right ? [left, right] : [right, left];
        expect(roundTo(low, decimals)).toBeLessThanOrEqual(roundTo(high, decimals));
      }),
    );
  });

  it('lets through what is no finite number', () => {
    expect(roundTo(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(roundTo(Number.NaN, 2)).toBeNaN();
  });
});

describe('subtract', () => {
  it.each([
    [8.76, 7.5, 2, 1.26],
    [8.76, 12.27, 2, -3.51],
    [0.3, 0.1, 1, 0.2],
    [0.3, 0.1 + 0.2, 2, 0],
    [5, 5, 2, 0],
  ])('%d less %d at %i decimals is %d', (left, right, decimals, expected) => {
    expect(subtract(left, right, decimals)).toBe(expected);
  });

  it('is exact for published numbers: the digits subtract like whole numbers', () => {
    const pair = fc.record({
      left: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      right: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      decimals: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(pair, ({ left, right, decimals }) => {
        const at = (digits: number) => Number(`${digits}e-${decimals}`);
        expect(subtract(at(left), at(right), decimals)).toBe(left === right ? 0 : at(left - right));
      }),
    );
  });
});
