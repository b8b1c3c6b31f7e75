import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatRank, formatSigned } from './numbers';

describe('formatNumber', () => {
  it.each([
    [7520, '7.520', '7,520'],
    [8.76, '8,76', '8.76'],
    [1_234_567.8, '1.234.567,8', '1,234,567.8'],
    [999_999_999_999, '999.999.999.999', '999,999,999,999'],
    [1000, '1.000', '1,000'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [-3.51, '\u22123,51', '\u22123.51'],
    [-1520, '\u22121.520', '\u22121,520'],
    [0.12345, '0,1235', '0.1235'],
    [-0.00001, '0', '0'],
    [0.00001, '0', '0'],
  ])('writes %d as %s and %s', (value, vi, en) => {
    expect([formatNumber('vi', value), formatNumber('en', value)]).toEqual([vi, en]);
  });

  it('keeps to the decimals that are asked for', () => {
    expect(formatNumber('en', 8.765, 1)).toBe('8.8');
    expect(formatNumber('vi', 8, 2, 2)).toBe('8,00');
    expect(formatNumber('en', -0.001, 2, 2)).toBe('0.00');
  });

  it('can be read back, in both languages, without a hyphen for a minus', () => {
    const published = fc
      .record({ digits: fc.integer({ min: -999_999_999, max: 999_999_999 }), decimals: fc.integer({ min: 0, max: 4 }) })
      .map(({ digits, decimals }) => Number(`${digits}e-${decimals}`));
    fc.assert(
      fc.property(published, (value) => {
        const vi = formatNumber('vi', value);
        const en = formatNumber('en', value);
        expect(`${vi}${en}`).not.toContain('-');
        const read = (text: string, group: string, point: string) =>
          Number(text.replaceAll(group, '').replace(point, '.').replace('\u2212', '-'));
        expect([read(vi, '.', ','), read(en, ',', '.')]).toEqual([value === 0 ? 0 : value, value === 0 ? 0 : value]);
      }),
    );
  });
});

describe('formatSigned', () => {
  it.each([
    [1.26, '+1,26', '+1.26'],
    [-3.51, '\u22123,51', '\u22123.51'],
    [1520, '+1.520', '+1,520'],
    [0, '0', '0'],
    [0.00001, '0', '0'],
    [-0.00001, '0', '0'],
  ])('writes %d as %s and %s', (value, vi, en) => {
    expect([formatSigned('vi', value), formatSigned('en', value)]).toEqual([vi, en]);
  });
});

describe('formatRank', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [63, '63rd'],
    [101, '101st'],
    [111, '111th'],
  ])('ranks %i as %s', (rank, en) => {
    expect(formatRank('en', rank)).toBe(en);
    expect(formatRank('vi', rank)).toBe(`thứ\u00a0${rank}`);
  });
});
