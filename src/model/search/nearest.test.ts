import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { nearest } from './nearest';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const indicators = board.indicators.map(({ id, name }) => ({ texts: [id, name.vi, name.en], value: id }));

describe('nearest', () => {
  it.each([
    ['grdp-grwth', 'grdp-growth'],
    ['grdp-growht', 'grdp-growth'],
    ['GRDP_Growth', 'grdp-growth'],
    ['growth-grdp', 'grdp-growth'],
    ['tang-truong-grdp', 'grdp-growth'],
    ['Tăng trưởng GRDP', 'grdp-growth'],
    ['poverty', 'poverty-rate'],
    ['ti-le-ho-ngheo', 'poverty-rate'],
    ['povertyrate', 'poverty-rate'],
  ])('%s means %s', (text, id) => {
    expect(nearest(text, indicators)[0]).toBe(id);
  });

  it.each(['', '-', 'zzzzzz', 'a', '%%%', 'qwertyuiopasdfgh'])('%j means nothing', (text) => {
    expect(nearest(text, indicators)).toEqual([]);
  });

  it('finds every indicator by its own id first, also with one letter lost', () => {
    for (const { value } of indicators) {
      expect(nearest(value, indicators)[0]).toBe(value);
      const at = Math.floor(value.length / 2);
      expect(nearest(value.slice(0, at) + value.slice(at + 1), indicators)).toContain(value);
    }
  });

  it('counts letters dropped, added, replaced and swapped alike', () => {
    const one = [{ texts: ['abcdef'], value: 1 }];
    for (const text of ['abcdef', 'abcde', 'abcdefg', 'abXdef', 'abdcef', 'badcef'])
      expect(nearest(text, one)).toEqual([1]);
    expect(nearest('abcXYZ', one)).toEqual([]);
  });

  it('gives no more than asked, the nearest first, and never fails', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
    const candidates = fc.array(
      texts.map((all) => ({ texts: all, value: all })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), candidates, fc.nat(4), (text, all, most) => {
        expect(nearest(text, all, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
