import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { checkedBoards, dataAddresses, largeBoards, readBoards, readFiles } from './boards.ts';

let folder: string;
const place = (file: string, json: unknown) => writeFileSync(join(folder, file), JSON.stringify(json));
const words = { title: { vi: 'a', en: 'a' }, subtitle: { vi: 'b', en: 'b' } };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  for (const name of ['nation', 'facts']) mkdirSync(join(folder, name));
  place('board.schema.json', {});
  place('board-part.schema.json', {});
  place('province.json', { id: 'province', ...words, filler: 'x'.repeat(1_100_000) });
  const parts = ['nation/economy-1.json', 'nation/gone-1.json', 'facts/facts.json', 'nation/../facts/facts.json'];
  place('nation.json', {
    id: 'nation',
    ...words,
    inParts: { catalogue: { href: 'nation/catalogue.json' }, parts: parts.map((href) => ({ href })) },
  });
  for (const file of ['nation/catalogue.json', 'nation/economy-1.json', 'nation/older-1.json', 'facts/facts.json'])
    place(file, { file });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a site serves boards, their schemas, and of a board in parts only what it names in its own folder', () => {
  expect([...dataAddresses(folder).keys()].toSorted()).toEqual([
    'data/nation.json',
    'data/nation/catalogue.json',
    'data/nation/economy-1.json',
    'data/province.json',
    'schema/board-part.v1.json',
    'schema/board.v1.json',
  ]);
});

test('the texts of a board in parts are read by their addresses', () => {
  const nation = readBoards(folder).find(({ id }) => id === 'nation');
  if (nation === undefined) throw new Error('no such board');
  expect([...readFiles(folder, nation).further]).toEqual([
    ['nation/catalogue.json', '{"file":"nation/catalogue.json"}'],
    ['nation/economy-1.json', '{"file":"nation/economy-1.json"}'],
  ]);
});

test('a large board of one file is told to go in parts, one in parts is not', () => {
  expect(largeBoards(readBoards(folder))).toEqual([
    expect.stringMatching(/^province\.json has 1\.1 MB.+npm run data -- split data\/province\.json/),
  ]);
});

test('the code knows by a mark which parts were checked with a board', () => {
  const marks = checkedBoards(folder).map(({ id, parts }) => [id, parts]);
  expect(marks).toEqual([
    ['nation', expect.stringMatching(/^\d+-[0-9a-f]+$/)],
    ['province', undefined],
  ]);
});
