import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from '#model/period';
import { formOf, periodAxis } from './periodAxis';

describe('formOf', () => {
  it.each([
    ['2024', 'year'],
    ['2024-H1', 'half'],
    ['2025-Q3', 'quarter'],
    ['2023-9M', 'months'],
    ['2024-07', 'month'],
    ['2024-01-01', 'date'],
    ['2021-2025', 'span'],
  ])('%s is a %s', (period, form) => {
    expect(formOf(period)).toBe(form);
  });
});

describe('periodAxis', () => {
  it('fills the years between, so that equal distances are equal times', () => {
    expect(periodAxis(['2022', '2018', '2020', '2018'])).toEqual({
      periods: ['2018', '2019', '2020', '2021', '2022'],
      steady: true,
    });
  });

  it('fills only the part of the year that occurs, and all parts where more than one does', () => {
    expect(periodAxis(['2021-H1', '2023-H1']).periods).toEqual(['2021-H1', '2022-H1', '2023-H1']);
    expect(periodAxis(['2021-H2', '2023-H1']).periods).toEqual(['2021-H2', '2022-H1', '2022-H2', '2023-H1']);
    expect(periodAxis(['2024-Q2', '2025-Q1']).periods).toEqual(['2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1']);
    expect(periodAxis(['2024-11', '2025-02']).periods).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(periodAxis(['2022-9M', '2024-9M']).periods).toEqual(['2022-9M', '2023-9M', '2024-9M']);
  });

  it('puts days and spans in order and never calls them steady', () => {
    expect(periodAxis(['2024-07-01', '2024-01-01'])).toEqual({ periods: ['2024-01-01', '2024-07-01'], steady: false });
    expect(periodAxis(['2021-2025', '2016-2020'])).toEqual({ periods: ['2016-2020', '2021-2025'], steady: false });
    expect(periodAxis([]).periods).toEqual([]);
  });

  it('holds every period given, in order and once, and nothing beyond them', () => {
    const year = fc.integer({ min: 1995, max: 2035 });
    const forms = [
      (at: number) => String(at),
      (at: number, part: number) => `${at}-H${(part % 2) + 1}`,
      (at: number, part: number) => `${at}-Q${(part % 4) + 1}`,
      (at: number, part: number) => `${at}-${String((part % 12) + 1).padStart(2, '0')}`,
    ];
    const given = fc
      .tuple(fc.constantFrom(...forms), fc.array(fc.tuple(year, fc.nat(11)), { minLength: 1, maxLength: 8 }))
      .map(([form, parts]) => parts.map(([at, part]) => form(at, part)));
    fc.assert(
      fc.property(given, (periods) => {
        const axis = periodAxis(periods).periods;
        for (const period of periods) expect(axis).toContain(period);
        expect(new Set(axis).size).toBe(axis.length);
        expect([...axis].sort(comparePeriods)).toEqual(axis);
        const sorted = [...periods].sort(comparePeriods);
        expect([axis[0], axis.at(-1)]).toEqual([sorted[0], sorted.at(-1)]);
      }),
    );
  });
});
