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
