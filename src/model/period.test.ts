import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, coverPeriods, daysOf, yearsOf } from './period';

const year = fc.integer({ min: 1990, max: 2040 });
const two = (number: number) => String(number).padStart(2, '0');
const month = fc.integer({ min: 1, max: 12 });

/** Every form of a period that the board knows. */
const anyPeriod = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '9M')).map(([y, part]) => `${y}-${part}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 10 })).map(([y, more]) => `${y}-${y + more}`),
);

describe('yearsOf', () => {
  it.each([
    ['2024', 2024, 2024],
    ['2024-H1', 2024, 2024],
    ['2025-Q1', 2025, 2025],
    ['2023-9M', 2023, 2023],
    ['2024-07', 2024, 2024],
    ['2024-01-01', 2024, 2024],
    ['2021-2025', 2021, 2025],
    ['', 0, 0],
    ['soon', 0, 0],
  ])('%s lies between %i and %i', (period, from, to) => {
    expect(yearsOf(period)).toEqual({ from, to });
  });
});

describe('comparePeriods', () => {
  it('is a total order: antisymmetric, transitive, equal only to itself', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        const signs = [comparePeriods(a, b), comparePeriods(b, a)].map(Math.sign);
        expect(signs[0]! + signs[1]!).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('sorts to the same list from any start', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPeriod, { maxLength: 12 }), (periods) => {
        const sorted = periods.toSorted(comparePeriods);
        expect(periods.toReversed().toSorted(comparePeriods)).toEqual(sorted);
      }),
    );
  });

  it.each([
    [['2024', '2023', '2025']],
    [['2024-H1', '2024-Q1', '2024-9M', '2024-03-15']],
    [['2024', '2024-H2', '2024-Q4', '2024-12', '2024-H1']],
  ])('puts a part before the whole that ends with it: %j', (periods) => {
    const sorted = [...periods].sort(comparePeriods);
    const rank: Record<string, number> = {
      '2023': 0,
      '2024-03-15': 1,
      '2024-Q1': 2,
      '2024-H1': 3,
      '2024-9M': 4,
      '2024-12': 5,
      '2024-Q4': 6,
      '2024-H2': 7,
      '2024': 8,
      '2025': 9,
    };
    const ends = ['2024-12', '2024-Q4', '2024-H2'];
    const place = (period: string) => (ends.includes(period) ? 5 : (rank[period] ?? -1));
    const places = sorted.map(place);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('puts a text that is no period first', () => {
    expect(comparePeriods('soon', '1990')).toBeLessThan(0);
  });
});

describe('coverPeriods', () => {
  it.each([
    [[], ''],
    [['2024'], '2024'],
    [['2024-H1'], '2024-H1'],
    [['2022', '2020', '2024'], '2020-2024'],
    [['2021-2025', '2020'], '2020-2025'],
  ])('%j gives %s', (periods, expected) => {
    expect(coverPeriods(periods)).toBe(expected);
  });

  it('holds the first and last year of all, from any start', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPeriod, { minLength: 2, maxLength: 9 }), (periods) => {
        const cover = coverPeriods(periods);
        expect(coverPeriods(periods.toReversed())).toBe(cover);
        const { to } = yearsOf(cover);
        expect(to).toBe(Math.max(...periods.map((one) => yearsOf(one).to)));
      }),
    );
  });
});

describe('daysOf', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2023-9M', '2023-01-01', '2023-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2024-06-22', '2024-06-22', '2024-06-22'],
    ['2021-2025', '2021-01-01', '2025-12-31'],
  ])('%s is from %s to %s', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to });
  });

  it.each(['', 'soon', '2024-13', '2024-Q5', '2024-H3', '2024-X', '2024-00'])('"%s" is no period', (period) => {
    expect(daysOf(period)).toBeNull();
  });

  it('gives real days, in order, within the years of the period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { from, to } = daysOf(period) ?? { from: '', to: '' };
        for (const day of [from, to]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(from <= to).toBe(true);
        expect([from, to].map((day) => Number(day.slice(0, 4)))).toEqual(Object.values(yearsOf(period)));
      }),
    );
  });
});
