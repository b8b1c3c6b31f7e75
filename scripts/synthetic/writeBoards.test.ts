import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { writeBoards } from './writeBoards.ts';

test('the folder of several boards holds the real one byte for byte, beside boards that say they are invented', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boards-'));
  writeFileSync(join(folder, 'left-over.json'), '{}');
  writeBoards('.', folder);
  expect(readdirSync(folder)).toEqual(['board.schema.json', 'hau-giang-2020-2025.json', 'synthetic-40.json']);
  const read = (from: string, file: string) => readFileSync(join(from, file), 'utf8');
  expect(read(folder, 'hau-giang-2020-2025.json')).toBe(read('data', 'hau-giang-2020-2025.json'));
  expect(read(folder, 'synthetic-40.json')).toContain('không phải số liệu thật');
  rmSync(folder, { recursive: true });
});
