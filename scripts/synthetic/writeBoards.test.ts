import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Board } from '../../src/model/board.ts';
import { writeBoards } from './writeBoards.ts';

test('the folder of several boards holds the real one byte for byte, beside boards that say they are invented', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boards-'));
  writeFileSync(join(folder, 'left-over.json'), '{}');
  writeBoards('.', folder);
  expect(readdirSync(folder)).toEqual([
    'board.schema.json',
    'hau-giang-2020-2025.json',
    'synthetic-40.json',
    'synthetic-large',
    'synthetic-large.json',
  ]);
  const read = (from: string, file: string) => readFileSync(join(from, file), 'utf8');
  expect(read(folder, 'hau-giang-2020-2025.json')).toBe(read('data', 'hau-giang-2020-2025.json'));
  for (const one of ['synthetic-40.json', 'synthetic-large.json', 'synthetic-large/economy-1.json']) {
    expect(read(folder, one)).toContain('không phải số liệu thật');
  }
  const { inParts } = JSON.parse(read(folder, 'synthetic-large.json')) as Pick<Board, 'inParts'>;
  expect(inParts).toMatchObject({ by: 'category', indicators: 1000 });
  expect(readdirSync(join(folder, 'synthetic-large'))).toHaveLength(1 + (inParts?.parts.length ?? 0));
  rmSync(folder, { recursive: true });
});
