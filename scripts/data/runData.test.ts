import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Board } from '../../src/model/board.ts';
import { runData } from './runData.ts';

const id = 'hau-giang-2020-2025';
let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  said = [];
  cpSync(`data/${id}.json`, join(folder, `${id}.json`));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (file: string) => join(folder, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const run = (...args: string[]) => runData(args, (line) => said.push(line.replaceAll(folder, '')));
const split = (...args: string[]) => run('split', at(`${id}.json`), ...args);
const parts = () => readdirSync(at(id)).filter((name) => name !== 'catalogue.json');

describe('split and join', () => {
  test('write a board in parts and give it back', async () => {
    const before = JSON.parse(read(`${id}.json`)) as Board;
    await split();
    expect(said).toContain(`replaced   /${id}.json`);
    expect(said).toContain(`written    /${id}/catalogue.json`);
    expect(said.at(-1)).toMatch(/125 indicators in 8 parts; the overview opens with \d+\./);
    expect(parts()).toHaveLength(8);
    await split('--check');
    expect(said.at(-1)).toMatch(/10 files, all as split writes them/);
    await run('join', at(`${id}.json`), '--out', at('whole.json'));
    expect(JSON.parse(read('whole.json'))).toEqual(before);
  });

  test('a second time nothing changes; cut anew, parts of before go and other files stay', async () => {
    await split();
    said = [];
    await split();
    expect(said.filter((line) => line.startsWith('unchanged'))).toHaveLength(10);
    writeFileSync(at(`${id}/notes.txt`), 'ours');
    writeFileSync(at(`${id}/other.json`), '{"format":"kpi-board-part","board":"another"}');
    said = [];
    await split('--by', 'area');
    expect(said).toContain(`removed    /${id}/economy-1.json`);
    expect(said.filter((line) => line.startsWith('left alone'))).toHaveLength(2);
    expect(existsSync(at(`${id}/notes.txt`))).toBe(true);
    expect(parts()).not.toContain('economy-1.json');
    // The cut that a board has is kept unless another is asked for.
    await split();
    expect(parts()).toContain('area-hau-giang-1.json');
  });

  test('heed the limits and another folder', async () => {
    await split('--indicators', '10', '--out', at('elsewhere'));
    expect(readdirSync(at(`elsewhere/${id}`)).length).toBeGreaterThan(13);
    expect(existsSync(at(id))).toBe(false);
    expect(JSON.parse(read(`${id}.json`))).not.toHaveProperty('inParts');
  });
});

describe('what is wrong is told in plain words', () => {
  const refused = async (trying: Promise<void>) => {
    const error = await trying.then(
      () => new Error('nothing was refused'),
      (reason: unknown) => reason as Error,
    );
    expect(error.name).toBe('DataError');
    return error.message.replaceAll(folder, '');
  };

  test('a figure that was changed by hand', async () => {
    await split();
    const text = read(`${id}/economy-1.json`);
    const value = /"value":(\d[\d.]+)/.exec(text)?.[0] ?? '';
    writeFileSync(at(`${id}/economy-1.json`), text.replace(value, `${value}1`));
    const message = await refused(split('--check'));
    expect(message).toContain(`These files differ`);
    expect(message).toContain(`npm run data -- split /${id}.json`);
    await split();
    await split('--check');
  });

  test('a fault, with its place, what was found and what was expected', async () => {
    await split();
    writeFileSync(at(`${id}/economy-1.json`), read(`${id}/economy-1.json`).replace('"exact"', '"roughly"'));
    const message = await refused(split());
    expect(message).toMatch(/economy-1\.json has \d+ faults:/);
    expect(message).toContain('found: "roughly"');
    expect(message).toContain('expected: one of: exact, over, about, nearly');
  });

  test('a part that is gone, a file that is no JSON, one under another name', async () => {
    await split();
    rmSync(at(`${id}/society-1.json`));
    expect(await refused(split())).toBe(`There is no file /${id}/society-1.json.`);
    writeFileSync(at('x.json'), '{\n  "format": oops');
    expect(await refused(run('split', at('x.json')))).toMatch(/x\.json is no JSON: reading stopped at line 2/);
    mkdirSync(at('copy'));
    cpSync(`data/${id}.json`, at('copy/other.json'));
    expect(await refused(run('split', at('copy/other.json')))).toContain(`expected it in a file named ${id}.json`);
  });

  test.each([
    [[], 'expected split or join'],
    [['split'], 'Which board?'],
    [['split', 'a.json', 'b.json'], 'expected options only'],
    [['split', 'a.json', '--by', 'year'], '--by: found year, expected category or area'],
    [['split', 'a.json', '--observations', 'many'], '--observations: found many, expected a whole number'],
    [['split', 'a.json', '--fast'], "Unknown option '--fast'"],
    [['join', 'a.json'], 'Expected --out'],
    [['join', 'a.json', '--check', '--out', 'b.json'], '--check and --by are for split'],
    [['split', 'nowhere.json'], 'There is no file nowhere.json'],
  ])('the command line %j', async (args, message) => {
    expect(await refused(run(...args))).toContain(message);
  });

  test('join and check of a board of one file', async () => {
    expect(await refused(split('--check'))).toContain('found a board of one file, expected one in parts');
    expect(await refused(run('join', at(`${id}.json`), '--out', at('whole.json')))).toContain('expected one in parts');
  });
});
