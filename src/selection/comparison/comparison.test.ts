import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { emptyComparison, mostCompared, type Comparison } from '#model/compare/comparison';
import { readComparison, writeComparison } from './comparison';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const ids = board.indicators.map(({ id }) => id);
const areas = board.referenceAreas.map(({ id }) => id);
const periods = ['2020', '2024-H1', '2025-Q1', '2023-9M', '2024-07', '2024-01-01', '2021-2025'];
const anyPeriod = fc.option(fc.constantFrom(...periods));

const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    ids: fc.shuffledSubarray(ids, { maxLength: mostCompared }),
    areas: fc.shuffledSubarray(areas, { maxLength: mostCompared }),
    mode: fc.constantFrom('level', 'index'),
    base: anyPeriod,
    years: fc.tuple(fc.option(fc.integer({ min: 1990, max: 2020 })), fc.option(fc.integer({ min: 2020, max: 2050 }))),
    period: anyPeriod,
  })
  .map(
    ({ years: [from, to], ...one }) => ({ ...one, from, to, areas: one.ids.length === 1 ? one.areas : [] }) as const,
  );

describe('readComparison and writeComparison', () => {
  it('give back what was written, with or without a question mark, without a notice', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom('', '?'), (comparison, before) => {
        expect(readComparison(before + writeComparison(comparison), board)).toEqual({ comparison, notices: [] });
      }),
    );
  });

  it('leave defaults out and commas as they are', () => {
    expect(writeComparison(emptyComparison)).toBe('');
    expect(writeComparison({ ...emptyComparison, ids: ['pci-rank', 'pci-score'], mode: 'index', base: '2020' })).toBe(
      'ids=pci-rank,pci-score&mode=index&base=2020',
    );
  });

  it('leave out what is not known, too many or does not go together, and say so', () => {
    const read = (query: string) => {
      const { comparison, notices } = readComparison(query, board);
      return [comparison.ids, notices.map(({ name, value, why }) => `${name} ${value} ${why}`)];
    };
    expect(read('ids=moon,pci-rank,pci-rank&mode=log&base=soon&from=x&period=24')).toEqual([
      ['pci-rank'],
      ['ids moon unknown', 'from x unknown', 'mode log unknown', 'base soon unknown', 'period 24 unknown'],
    ]);
    expect(read(`ids=${ids.slice(0, 8).join(',')}`)).toEqual([
      ids.slice(0, 6),
      [`ids ${ids[6]} too-many`, `ids ${ids[7]} too-many`],
    ]);
    expect(read('ids=pci-rank,pci-score&areas=long-an&from=2024&to=2020')).toEqual([
      ['pci-rank', 'pci-score'],
      ['areas long-an not-together', 'to 2020 not-together'],
    ]);
  });

  it('never fail, give few notices and settle at once, whatever the query', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'ids',
        'areas',
        'mode',
        'base',
        '=',
        '&',
        ',',
        '%zz',
        '%F0%9F',
        '__proto__',
        'constructor',
        ...ids,
      ),
    );
    const query = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(query, (text) => {
        const { comparison, notices } = readComparison(text, board);
        expect(notices.length).toBeLessThanOrEqual(6);
        expect(readComparison(writeComparison(comparison), board)).toEqual({ comparison, notices: [] });
      }),
    );
    const absurd = readComparison(`ids=${'x,'.repeat(5000)}${'y'.repeat(10_000)}`, board);
    expect(absurd.comparison).toEqual(emptyComparison);
    for (const { value } of absurd.notices) expect(value.length).toBeLessThanOrEqual(80);
  });
});
