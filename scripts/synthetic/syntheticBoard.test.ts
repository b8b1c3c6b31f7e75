import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseBoard } from '../../src/dataset/parseBoard.ts';
// @ts-expect-error a plain script without types
import { syntheticBoard } from './syntheticBoard.mjs';

const real: unknown = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8'));

test.each([5, 250])(
  'a synthetic board of %i indicators passes the gate, says that it is invented, and is the same again',
  (count) => {
    const text = JSON.stringify(syntheticBoard(real, count, 7));
    expect(parseBoard(JSON.parse(text))).toMatchObject({
      ok: true,
      faults: [],
      board: { indicators: { length: count } },
    });
    expect(JSON.stringify(syntheticBoard(real, count, 7))).toBe(text);
    expect(text).toContain('không phải số liệu thật');
  },
);

test('with areas and years it has a figure of nearly every area for every year', () => {
  const parsed = parseBoard(JSON.parse(JSON.stringify(syntheticBoard(real, { indicators: 5, areas: 63, years: 10 }))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { faults, board } = parsed;
  expect(faults).toEqual([]);
  expect(board.referenceAreas).toHaveLength(63);
  for (const { observations } of board.indicators) {
    const actual = observations.filter(({ scenario, use }) => scenario === 'actual' && use === 'shown');
    expect(actual.length).toBeGreaterThan(0.95 * 63 * 10);
    expect(new Set(actual.map(({ referenceArea }) => referenceArea)).size).toBe(63);
    expect(new Set(actual.map(({ period }) => period)).size).toBe(10);
  }
});
