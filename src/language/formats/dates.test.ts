import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatPeriod } from './dates';

describe('formatDate', () => {
  it.each([
    ['2025-01-27', '27/01/2025', '27 Jan 2025'],
    ['2024-09-02', '02/09/2024', '2 Sep 2024'],
    ['2024-12-31', '31/12/2024', '31 Dec 2024'],
    ['2024-02-29', '29/02/2024', '29 Feb 2024'],
    ['', '', ''],
  ])('writes %s as %s and %s', (date, vi, en) => {
    expect([formatDate('vi', date), formatDate('en', date)]).toEqual([vi, en]);
  });
});

describe('formatMoment', () => {
  it('gives the hour and the day of the same place', () => {
    const moment = new Date(2025, 0, 27, 14, 5).toISOString();
    expect([formatMoment('vi', moment), formatMoment('en', moment)]).toEqual([
      '14:05, 27/01/2025',
      '14:05, 27 Jan 2025',
    ]);
    expect(formatMoment('vi', new Date(2025, 11, 31, 0, 0).toISOString())).toBe('00:00, 31/12/2025');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2021-2025', '2021–2025', '2021–2025'],
    ['2024-H1', '6 tháng đầu năm 2024', 'H1 2024'],
    ['2024-H2', '6 tháng cuối năm 2024', 'H2 2024'],
    ['2023-9M', '9 tháng năm 2023', 'Jan–Sep 2023'],
    ['2025-Q1', 'quý I/2025', 'Q1 2025'],
    ['2025-Q4', 'quý IV/2025', 'Q4 2025'],
    ['2024-07', 'tháng\u00a07/2024', 'July 2024'],
    ['2024-01-01', '01/01/2024', '1 Jan 2024'],
    ['', '', ''],
  ])('writes %s as %s and %s', (period, vi, en) => {
    expect([formatPeriod('vi', period), formatPeriod('en', period)]).toEqual([vi, en]);
  });

  it.each([
    ['2024', '2024', '2024'],
    ['2024-H1', '6T/2024', 'H1 2024'],
    ['2023-9M', '9T/2023', 'Jan–Sep 2023'],
    ['2024-07', '7/2024', 'Jul 2024'],
  ])('shortens %s to %s and %s', (period, vi, en) => {
    expect([formatPeriod('vi', period, true), formatPeriod('en', period, true)]).toEqual([vi, en]);
  });

  it('tells any two periods of a chart apart, short as they are', () => {
    const all = [
      '2023',
      '2024',
      '2024-H1',
      '2024-H2',
      '2024-Q1',
      '2024-Q2',
      '2024-9M',
      '2024-01',
      '2024-09',
      '2024-12',
      '2021-2025',
      '2024-01-01',
    ];
    for (const language of ['vi', 'en'] as const)
      expect(new Set(all.map((one) => formatPeriod(language, one, true))).size).toBe(all.length);
  });
});
