import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileTexts } from '#export/testing/hostileFigure';
import { sheetNames } from './sheetNames';

it('leaves good names alone', () => {
  expect(sheetNames(['Trang bìa', 'Dữ liệu', 'Cover'])).toEqual(['Trang bìa', 'Dữ liệu', 'Cover']);
});

it('tells equal names apart, and takes out what programs refuse', () => {
  expect(sheetNames(['Data', 'data', 'a/b', "'x'", 'History', ''])).toEqual([
    'Data',
    'data 2',
    'a b',
    'x',
    'History 2',
    '-',
  ]);
});

it('always gives names that are short, whole, allowed and different', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostileTexts));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
      }
    }),
  );
});
