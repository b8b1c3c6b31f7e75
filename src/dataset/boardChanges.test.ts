import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import { compareBoards } from '#model/changes/compareBoards';
import { parseBoard } from './parseBoard';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Board;
const board = read('data/hau-giang-2020-2025.json');
const folder = `data/earlier/${board.id}`;
const earlier = new Map(
  readdirSync(folder).map((name) => [name.replace(/\.json$/, ''), read(`${folder}/${name}`)] as const),
);
const changes = board.changes ?? [];
const fileOf = (version: string) => (version === board.version ? board : earlier.get(version));

describe('the change log of the board', () => {
  test('names this version first, then every earlier file, each once', () => {
    expect(changes.map(({ version }) => version)).toEqual([board.version, ...[...earlier.keys()].toReversed()]);
    expect(changes[0]?.issued).toBe(board.issued);
    for (const { version, issued } of changes) expect(fileOf(version)).toMatchObject({ id: board.id, version, issued });
  });

  test.each(changes.slice(0, -1).map((one, index) => [one.version, one, changes[index + 1]] as const))(
    '%s tells just how its file differs from the one before',
    (_version, { version, items }, before) => {
      const [older, newer] = [fileOf(before?.version ?? ''), fileOf(version)];
      if (older === undefined || newer === undefined) throw new Error('no such file');
      const reckoned = compareBoards(older, newer);
      // Where a figure gives no reason the editors may.
      const given = items.map((item, index) =>
        reckoned[index]?.because === undefined ? { ...item, because: undefined } : item,
      );
      expect(given).toEqual(reckoned);
      expect(items).not.toEqual([]);
    },
  );

  test('begins with the first issue, which changed nothing', () => expect(changes.at(-1)?.items).toEqual([]));

  test('rests on files that pass the gate as they were issued', () => {
    for (const file of earlier.values()) expect(parseBoard(file)).toMatchObject({ ok: true, faults: [], broken: [] });
  });
});
