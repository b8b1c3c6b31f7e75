import { describe, expect, it } from 'vitest';
import { units } from '#model/testing/buildIndicator';
import { formatChange, formatDistance, formatValue, valueParts } from './values';

const { percent, points, money, houses, rank, score } = units;

describe('formatValue', () => {
  it.each([
    [8.76, percent, undefined, '8,76\u00a0%', '8.76%'],
    [-3.5, percent, undefined, '\u22123,5\u00a0%', '\u22123.5%'],
    [6.5, percent, 7, '6,5–7\u00a0%', '6.5–7%'],
    [7520, money, undefined, '7.520\u00a0tỉ đồng', '7,520\u00a0bn VND'],
    [1400, houses, undefined, '1.400\u00a0căn', '1,400\u00a0houses'],
    [1, houses, undefined, '1\u00a0căn', '1\u00a0house'],
    [0, houses, undefined, '0\u00a0căn', '0\u00a0houses'],
    [1, houses, 3, '1–3\u00a0căn', '1–3\u00a0houses'],
    [2, rank, undefined, 'thứ\u00a02', '2nd'],
    [11, rank, undefined, 'thứ\u00a011', '11th'],
    [21, rank, undefined, 'thứ\u00a021', '21st'],
    [69.04, score, undefined, '69,04\u00a0điểm', '69.04\u00a0points'],
    [1.26, points, undefined, '1,26\u00a0điểm %', '1.26\u00a0pp'],
  ])('writes %d of %o', (value, unit, to, vi, en) => {
    expect([formatValue('vi', value, unit, to), formatValue('en', value, unit, to)]).toEqual([vi, en]);
  });
});

describe('valueParts', () => {
  it('gives the number and the unit apart', () => {
    expect(valueParts('vi', 8.76, percent)).toEqual({ number: '8,76', unit: '%', tight: false });
    expect(valueParts('en', 7520, money)).toEqual({ number: '7,520', unit: 'bn VND', tight: false });
    expect(valueParts('vi', 6.5, percent, 7)).toEqual({ number: '6,5–7', unit: '%', tight: false });
    expect(valueParts('en', 2, rank)).toEqual({ number: '2nd', unit: '', tight: true });
  });
});

describe('formatDistance', () => {
  it.each([
    [1.26, percent, '1,26\u00a0điểm\u00a0%', '1.26\u00a0pp'],
    [-1.26, percent, '1,26\u00a0điểm\u00a0%', '1.26\u00a0pp'],
    [-520, money, '520\u00a0tỉ đồng', '520\u00a0bn VND'],
    [1, houses, '1\u00a0căn', '1\u00a0house'],
    [-1, rank, '1\u00a0bậc', '1\u00a0place'],
    [3, rank, '3\u00a0bậc', '3\u00a0places'],
    [0.5, points, '0,5\u00a0điểm %', '0.5\u00a0pp'],
  ])('writes %d of %o without a sign', (difference, unit, vi, en) => {
    expect([formatDistance('vi', difference, unit), formatDistance('en', difference, unit)]).toEqual([vi, en]);
  });
});

describe('formatChange', () => {
  it.each([
    [-3.51, percent, '\u22123,51\u00a0điểm\u00a0%', '\u22123.51\u00a0pp'],
    [1.26, percent, '+1,26\u00a0điểm\u00a0%', '+1.26\u00a0pp'],
    [1520, money, '+1.520', '+1,520'],
    [-1520, money, '\u22121.520', '\u22121,520'],
  ])('writes %d of %o with its sign', (change, unit, vi, en) => {
    expect([formatChange('vi', change, unit), formatChange('en', change, unit)]).toEqual([vi, en]);
  });
});
