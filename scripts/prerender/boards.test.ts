import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkedBoards, chooseDefaultBoard, uncheckedBoards } from './boards.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const title = { vi: 'Bảng', en: 'Board' };
const subtitle = { vi: 'Nhiệm kỳ', en: 'Term' };

function put(id: string, own = id): void {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id: own, title, subtitle, secret: 'of the board' }));
}

test('the code knows marks and names of every board, and nothing else of it', () => {
  put('b');
  put('a');
  writeFileSync(join(folder, 'board.schema.json'), '{}');
  const boards = checkedBoards(folder);
  expect(boards.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(boards[0]).toEqual({
    id: 'a',
    bytes: expect.any(Number) as number,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    fingerprint: expect.stringMatching(/^\d+-[0-9a-f]+$/) as string,
    title,
    subtitle,
  });
});

test('in development no text has the marks of a board', () => {
  put('a');
  expect(uncheckedBoards(folder)).toMatchObject([{ id: 'a', sha256: '', fingerprint: '', title }]);
});

test('a file that is not named by its board is refused', () => {
  put('a', 'b');
  expect(() => checkedBoards(folder)).toThrow(/a\.json: the id of its board is "b"/);
});

test('the start address shows the board that is asked for, else the usual one, else the first', () => {
  put('z');
  put('a');
  expect(chooseDefaultBoard(folder, undefined)).toBe('a');
  expect(chooseDefaultBoard(folder, '')).toBe('a');
  expect(chooseDefaultBoard(folder, 'z')).toBe('z');
  put('hau-giang-2020-2025');
  expect(chooseDefaultBoard(folder, undefined)).toBe('hau-giang-2020-2025');
  expect(() => chooseDefaultBoard(folder, 'nowhere')).toThrow(
    'DEFAULT_BOARD names no board of ' + folder + ': "nowhere". There are: a, hau-giang-2020-2025, z.',
  );
});
