import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';
import { neighboursOf } from './neighboursOf';
import { rankOf } from './rankOf';
import { relatedIndicators } from './relatedIndicators';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const named = (id: string, change: Parameters<typeof buildIndicator>[1] = {}) => buildIndicator([], { id, ...change });

describe('neighboursOf', () => {
  const all = [named('a'), named('x', { category: 'society' }), named('b'), named('c')];
  const ids = (at: number) => {
    const { previous, next } = neighboursOf({ indicators: all }, all[at]!);
    return [previous?.id ?? null, next?.id ?? null];
  };

  it('walk through a category alone and end at its ends', () => {
    expect([ids(0), ids(2), ids(3), ids(1)]).toEqual([
      [null, 'b'],
      ['a', 'c'],
      ['b', null],
      [null, null],
    ]);
    expect(neighboursOf({ indicators: all }, named('other'))).toEqual({ previous: null, next: null });
  });

  it('lead through every indicator of the board and back', () => {
    for (const one of board.indicators) {
      const { next } = neighboursOf(board, one);
      if (next !== null) expect(neighboursOf(board, next).previous).toBe(one);
    }
    const last = board.indicators.filter((one) => neighboursOf(board, one).next === null);
    expect(last).toHaveLength(board.categories.length);
  });
});

describe('relatedIndicators', () => {
  it('takes those that the board names, then the nearest of the category', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => named(id));
    const other = named('x', { category: 'society' });
    const of = (id: string, related: readonly string[], count: number) => {
      const asked = named(id, { related });
      const indicators = [...all.map((one) => (one.id === id ? asked : one)), other];
      return relatedIndicators({ indicators }, asked, count).map((one) => one.id);
    };
    expect(of('c', ['x'], 4)).toEqual(['x', 'd', 'b', 'e']);
    expect(of('c', ['b', 'gone'], 3)).toEqual(['b', 'd', 'e']);
    expect(of('a', [], 9)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('gives every indicator of the board something to read on, never itself or one twice', () => {
    for (const one of board.indicators) {
      const found = relatedIndicators(board, one, 4);
      expect(found.length, one.id).toBeGreaterThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(one);
      expect(found.slice(0, one.related?.length ?? 0).map(({ id }) => id)).toEqual((one.related ?? []).slice(0, 4));
    }
  });
});

describe('rankOf', () => {
  const growth = buildIndicator([buildObservation('2024', 8.76)], { related: ['rank'] });
  const rank = (period: string, change: Parameters<typeof buildIndicator>[1] = {}) =>
    buildIndicator([buildObservation('2023', 1), buildObservation(period, 2)], {
      id: 'rank',
      unitOfMeasure: units.rank.id,
      related: ['growth'],
      ...change,
    });
  const found = (other: ReturnType<typeof rank>) => rankOf(buildBoard([growth, other]), growth);

  it('is that of an indicator in ranks which names this one first, for the same period', () => {
    expect(found(rank('2024'))?.latest.value).toBe(2);
    expect(found(rank('2024'))?.previous?.value).toBe(1);
  });

  it('is never borrowed from another year, another index or another measure', () => {
    expect(found(rank('2022'))).toBeNull();
    expect(found(rank('2024', { related: ['other', 'growth'] }))).toBeNull();
    expect(found(rank('2024', { unitOfMeasure: 'percent' }))).toBeNull();
    expect(rankOf(buildBoard([]), growth)).toBeNull();
    const none = buildIndicator([buildObservation('2024', null)], { related: ['rank'] });
    expect(rankOf(buildBoard([none, rank('2024')]), none)).toBeNull();
  });

  it('is known on the board where sources publish one', () => {
    const known = board.indicators.flatMap((one) => {
      const its = rankOf(board, one);
      return its === null ? [] : `${one.id}: ${its.indicator.id} ${its.latest.value}`;
    });
    expect(known).toEqual(['grdp-growth: growth-rank-delta 2']);
  });
});
