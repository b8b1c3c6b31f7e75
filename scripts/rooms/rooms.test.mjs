import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { lintBreaches, roomBreaches, soundFiles } from './breaches.mjs';
import { checkRooms } from './checkRooms.mjs';
import { isIn, limits, roomsAbove } from './rooms.mjs';

const root = resolve(import.meta.dirname, '../..');
const copies = [];

/** A house of its own with the rules of this one; its files are small, so that only what is planted can be refused. */
function build(files) {
  const house = mkdtempSync(join(tmpdir(), 'rooms-'));
  copies.push(house);
  for (const path of ['oxlint.config.mjs', 'scripts/rooms', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(house, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  return house;
}

/** What the linter says, as file → set of rules. */
async function lint(house) {
  const args = [
    join(root, 'node_modules/oxlint/bin/oxlint'),
    '--config',
    'oxlint.config.mjs',
    '--type-aware',
    '--format',
    'json',
    'src',
  ];
  const text = await new Promise((done) =>
    execFile(process.execPath, args, { cwd: house, maxBuffer: 1e8 }, (_, stdout) => done(stdout)),
  );
  const rules = new Map();
  for (const { filename, code } of JSON.parse(text).diagnostics)
    rules.set(filename, (rules.get(filename) ?? new Set()).add(code));
  return rules;
}

function planted(breaches) {
  return { ...soundFiles, ...Object.fromEntries(breaches.map(([, , file, text]) => [file, text])) };
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

test('a sound house is not refused', async () => {
  const house = build(soundFiles);
  expect(await lint(house)).toEqual(new Map());
  expect(checkRooms(house)).toEqual([]);
}, 60_000);

describe('the linter refuses', () => {
  let found = new Map();
  beforeAll(async () => {
    found = await lint(build(planted(lintBreaches)));
  }, 60_000);

  test.each(lintBreaches)('%s (%s)', (_, rule, file) => {
    expect([...(found.get(file) ?? [])]).toContain(rule);
  });

  test('nothing else', () => {
    expect(Object.keys(soundFiles).filter((file) => found.has(file))).toEqual([]);
  });
});

describe('the rooms check refuses', () => {
  test.each(roomBreaches)('%s (%s)', (_, rule, file, text) => {
    const faults = checkRooms(build({ ...soundFiles, [file]: text }));
    expect(faults.map((fault) => fault.rule)).toEqual([rule]);
    expect(file.startsWith(faults[0].file)).toBe(true);
  });

  test('a full floor', () => {
    const files = Array.from({ length: limits.filesOnFloor + 1 }, (_, index) => [
      `src/cards/card${index}.ts`,
      'export const a = 1;\n',
    ]);
    expect(checkRooms(build(Object.fromEntries(files)))).toMatchObject([{ rule: 'floor', file: 'src/cards' }]);
  });

  test('tall files in the median', () => {
    expect(checkRooms(build({ 'src/model/tall.ts': '//\n'.repeat(limits.fileMedian + 1) }))).toMatchObject([
      { rule: 'file-median' },
    ]);
  });

  test('long functions in the 95th percentile', () => {
    const long = `export function long(): number {\n${'  //\n'.repeat(limits.function95th)}  return 1;\n}\n`;
    expect(checkRooms(build({ 'src/model/long.ts': long }))).toMatchObject([{ rule: 'function-95th' }]);
  });
});

test('nothing but tests is free of limits', () => {
  const long = {
    'src/model/tall.test.ts': '//\n'.repeat(limits.fileLines + 1),
    'src/model/small.ts': 'export const a = 1;\n',
  };
  expect(checkRooms(build(long))).toEqual([]);
});

test('places are read as globs below src', () => {
  expect(isIn(['charts/**/Live*.tsx'], 'charts/kinds/line/Live.tsx')).toBe(true);
  expect(isIn(['charts/**/Live*.tsx'], 'charts/kinds/line/Still.tsx')).toBe(false);
  expect(isIn(['!model'], 'model/status.ts')).toBe(false);
  expect(roomsAbove('pages')).toEqual(['app']);
});
