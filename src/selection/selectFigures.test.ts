import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import type { Board } from '#model/board';
import { languages, type Language } from '#model/languages';
import { statuses } from '#model/targets/status';
import { statusCounts } from '#model/targets/statusCounts';
import { selectFigures, selectResults } from './selectFigures';
import { findFigures } from './search/findFigures';
import { emptySelection, type Selection } from './selection';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const ids = board.categories.map((one) => one.id);

beforeAll(loadAllLocales);

const select = (change: Partial<Selection>, language: Language = 'vi') =>
  selectFigures(board, { ...emptySelection, ...change }, localeOf(language));
const found = (q: string) => select({ q }).map((figure) => figure.id);

describe('selectFigures', () => {
  it('gives every indicator, in the order of the board, without a filter', () => {
    expect(select({}).map((figure) => figure.id)).toEqual(board.indicators.map((one) => one.id));
  });

  it('finds words with and without diacritics, in either language, in any case', () => {
    const poverty = found('tỉ lệ hộ nghèo');
    expect(poverty).toContain('poverty-rate');
    for (const q of ['ti le ho ngheo', 'TI LE HO NGHEO', 'nghèo  hộ lệ tỉ', 'tỉ lệ hộ nghèo'.normalize('NFD')])
      expect(found(q)).toEqual(poverty);
    expect(found('poverty')).toContain('poverty-rate');
    expect(found('Đảng').length).toBeGreaterThan(0);
    expect(found('dang')).toEqual(expect.arrayContaining([...found('Đảng')]));
  });

  it.each([
    ['1400', ['1.400', '1,400']],
    ['7520', ['7.520', '7,520']],
    ['8.76', ['8,76', '8,76 %', '8,76\u00a0%', '8.76%']],
    ['11000', ['11.000', '11,000']],
  ])('finds the number %s as it is printed in either language', (plain, printed) => {
    expect(found(plain).length).toBeGreaterThan(0);
    for (const q of printed) expect(found(q), q).toEqual(found(plain));
  });

  it('finds a number of millions, and nothing where nothing fits', () => {
    const first = board.indicators.find((one) =>
      one.observations.some((other) => Number.isInteger(other.value) && (other.value ?? 0) >= 1_000_000),
    );
    const value = first?.observations.find((one) => (one.value ?? 0) >= 1_000_000)?.value ?? 0;
    if (first !== undefined) {
      for (const language of languages) expect(found(localeOf(language).number(value))).toContain(first.id);
    }
    expect(found('xyzzy')).toEqual([]);
  });

  it('takes what a number is printed with, and its unit, for a way to find it', () => {
    for (const language of languages) {
      const locale = localeOf(language);
      for (const figure of select({}, language)) {
        const { latest } = figure.headline;
        if (latest?.value == null || figure.unit.kind === 'rank' || latest.valueTo !== undefined) continue;
        const printed = locale.value(latest.value, { ...figure.unit, one: undefined });
        expect(found(printed), printed).toContain(figure.id);
      }
    }
  });

  it('never fails, whatever is searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (q) => {
        const shown = found(q);
        expect(shown.every((id) => board.indicators.some((one) => one.id === id))).toBe(true);
      }),
    );
    for (const q of ['(', '[', '\\', '.*', '%', '−', ' ', '$&', '1.', ',5', '1,2,3', '\ud800'])
      expect(() => found(q)).not.toThrow();
  });

  it('joins filters: each one only takes away', () => {
    const any = fc.record({
      category: fc.subarray(ids),
      status: fc.subarray([...statuses]),
      q: fc.constantFrom('', 'ti le', 'so', '2024', '8,76', 'xyzzy'),
    });
    fc.assert(
      fc.property(any, ({ category, status, q }) => {
        const shown = select({ category, status, q }).map((figure) => figure.id);
        for (const part of [{ category }, { status }, { q }]) {
          const wider = select(part).map((figure) => figure.id);
          expect(shown.every((id) => wider.includes(id))).toBe(true);
        }
        for (const figure of select({ category, status, q })) {
          if (category.length > 0) expect(category).toContain(figure.category.id);
          if (status.length > 0) expect(status).toContain(figure.headline.verdict.status);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('sorts by name in the language of the visitor', () => {
    for (const language of languages) {
      const locale = localeOf(language);
      const names = select({ sort: 'name' }, language).map((figure) => locale.say(figure.title));
      expect(names).toHaveLength(board.indicators.length);
      names.slice(1).forEach((name, index) => expect(locale.compare(names[index] ?? '', name)).toBeLessThanOrEqual(0));
    }
    expect(select({ sort: 'name' }, 'vi').map((one) => one.id)).not.toEqual(
      select({ sort: 'name' }, 'en').map((one) => one.id),
    );
  });

  it('sorts by status, best first, and keeps the order of the board within one', () => {
    const figures = select({ sort: 'status' });
    const place = (id: string) => board.indicators.findIndex((one) => one.id === id);
    const rank = figures.map((figure) => statuses.indexOf(figure.headline.verdict.status) * 1000 + place(figure.id));
    expect(rank).toEqual(rank.toSorted((left, right) => left - right));
  });
});

describe('counts of categories', () => {
  it('counts what each category would show under the other filters', () => {
    const any = fc.record({
      category: fc.subarray(ids),
      status: fc.subarray([...statuses]),
      q: fc.constantFrom('', 'ti le', 'xyzzy'),
    });
    fc.assert(
      fc.property(any, (change) => {
        const counts = selectResults(board, { ...emptySelection, ...change }, localeOf('en')).categories;
        for (const id of ids) expect(counts.get(id) ?? 0).toBe(select({ ...change, category: [id] }).length);
      }),
      { numRuns: 30 },
    );
  });

  it('adds up to all indicators without a filter', () => {
    const counts = selectResults(board, emptySelection, localeOf('vi')).categories;
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(board.indicators.length);
  });
});

describe('statusCounts', () => {
  it('counts what the filter by category and status shows, so that a number leads to as many indicators', () => {
    const { categories, total } = statusCounts(board);
    for (const status of statuses) {
      expect(total[status]).toBe(select({ status: [status] }).length);
      for (const { category, counts } of categories)
        expect(counts[status], category.id).toBe(select({ category: [category.id], status: [status] }).length);
    }
    expect(total.all).toBe(board.indicators.length);
  });
});

describe('selectFigures with the forgiving search', () => {
  const searched = (change: Partial<Selection>) =>
    selectFigures(board, { ...emptySelection, ...change }, localeOf('vi'), findFigures).map(({ id }) => id);

  it('puts what is meant first, and keeps the other filters and orders', () => {
    expect(searched({ q: 'bhyt' })[0]).toBe('health-insurance');
    expect(searched({ q: 'tỷ lệ hộ nghoe' })[0]).toBe('poverty-rate');
    expect(searched({ q: 'tỷ lệ', category: ['environment'] })[0]).toBe('clean-water-2024');
    const named = searched({ q: 'tăng trưởng', sort: 'name' });
    expect([...named].sort()).toEqual([...searched({ q: 'tăng trưởng' })].sort());
  });

  it('is the same as none where nothing is searched for', () => {
    for (const sort of ['board', 'name', 'status'] as const) {
      expect(searched({ sort, q: ' ' })).toEqual(select({ sort }).map(({ id }) => id));
    }
  });
});
