import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOperators } from './pathOperators';

const lines = (d: string) => pathOperators(d).trim().split('\n');

describe('pathOperators', () => {
  it('follows the pen through every command, absolute and relative', () => {
    expect(lines('M1 2L3 4H5V6l1-1h-2v.5Z')).toEqual([
      '1 2 m',
      '3 4 l',
      '5 4 l',
      '5 6 l',
      '6 5 l',
      '4 5 l',
      '4 5.5 l',
      'h',
    ]);
    expect(lines('M0 0C1 1 2 1 3 0c1-1 2-1 3 0')).toEqual(['0 0 m', '1 1 2 1 3 0 c', '4 -1 5 -1 6 0 c']);
  });

  it('takes further pairs behind a move for lines, and goes on from the start of a closed path', () => {
    expect(lines('M1 1 2 2m1 0 1 1')).toEqual(['1 1 m', '2 2 l', '3 2 m', '4 3 l']);
    expect(lines('M5 5L9 9Zl1 0')).toEqual(['5 5 m', '9 9 l', 'h', '6 5 l']);
  });

  it('gives a quadratic curve the shape of a cubic one', () => {
    expect(lines('M0 0Q3 3 6 0')).toEqual(['0 0 m', '2 2 4 2 6 0 c']);
    expect(lines('M1 1q3 3 6 0')).toEqual(['1 1 m', '3 3 5 3 7 1 c']);
  });

  it.each(['M0 0A1 1 0 0 0 2 2', 'M0 0L1', 'M0', 'M0 0 q1 1', 'url(#x)', ') S Q'])('refuses %s', (d) => {
    expect(() => pathOperators(d)).toThrow(RangeError);
  });

  it('writes numbers and operators only, whatever the numbers are', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 9 }), (points) => {
        const drawn = pathOperators(`M${points.map((point) => point.join(' ')).join('L')}`);
        expect(drawn).toMatch(/^(?:-?[\d.]+ -?[\d.]+ [ml]\n)+$/);
      }),
    );
  });
});
