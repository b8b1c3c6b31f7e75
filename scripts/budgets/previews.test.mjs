import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { weighPreviews } from './previews.mjs';

it('weighs the previews of a build and nothing else', () => {
  const dist = mkdtempSync(join(tmpdir(), 'previews-'));
  try {
    expect(weighPreviews(dist)).toEqual({ count: 0, median: 0, largest: 0 });
    for (const [page, size] of [
      ['a', 10],
      ['b', 40],
      ['b/c', 20],
    ]) {
      mkdirSync(join(dist, page), { recursive: true });
      writeFileSync(join(dist, page, 'preview.png'), Buffer.alloc(size));
      writeFileSync(join(dist, page, 'other.png'), Buffer.alloc(900));
    }
    expect(weighPreviews(dist)).toEqual({ count: 3, median: 20, largest: 40 });
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
