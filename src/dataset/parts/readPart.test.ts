import { beforeAll, describe, expect, test } from 'vitest';
import { BoardError } from '#dataset/boardError';
import { isCheckedFile } from '#dataset/isChecked';
import { parseBoard } from '#dataset/parseBoard';
import { soundBoard, type Mutable } from '#dataset/testing/soundBoard';
import type { Board } from '#model/board';
import type { Catalogue, PartContent } from '#model/parts/catalogue';
import { readCatalogue } from './readCatalogue';
import { readPart } from './readPart';
import { splitBoard } from './splitBoard';

type Files = { readonly manifest: Board; readonly catalogue: Catalogue; readonly part: PartContent };

async function write(by: 'category' | 'area'): Promise<Files> {
  const whole = parseBoard(soundBoard());
  if (!whole.ok) throw new Error('the sound board has faults');
  const { files } = await splitBoard(whole.board, by);
  const [manifest, catalogue, part] = files.map(({ text }) => JSON.parse(text) as unknown);
  return { manifest, catalogue, part } as Files;
}

let byCategory: Files;
let byArea: Files;
beforeAll(async () => {
  byCategory = await write('category');
  byArea = await write('area');
});

function read({ manifest, part }: Files, change: (part: Mutable<PartContent>) => void) {
  const [named] = manifest.inParts?.parts ?? [];
  if (named === undefined) throw new Error('no part');
  const changed = structuredClone(part) as Mutable<PartContent>;
  change(changed);
  return readPart(JSON.stringify(changed), { board: manifest, part: named, url: '/data/part.json' });
}

async function refused(reading: Promise<unknown>): Promise<BoardError> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BoardError)) throw new Error(`no BoardError but ${String(error)}`);
  return error;
}

describe('a part', () => {
  test('comes out as it went in', async () => {
    const { indicators, ...rest } = await read(byCategory, () => {});
    expect(indicators).toEqual(byCategory.part.indicators);
    expect(rest).toEqual({ broken: [], faults: [], more: 0 });
  });

  test.each([
    ['wrong-format', (part: any) => (part.format = 'kpi-board'), 'wrong-format', 'format'],
    ['wrong-version', (part: any) => (part.formatVersion = 2), 'wrong-version', 'formatVersion'],
    ['invalid', (part: any) => (part.board = 'other'), 'unknown-value', 'board'],
    ['invalid', (part: any) => (part.version = '0.9.0'), 'version-differs', 'version'],
    ['invalid', (part: any) => (part.id = 'other-1'), 'unknown-value', 'id'],
    ['invalid', (part: any) => (part.indicators = []), 'too-few', 'indicators'],
    ['invalid', (part: any) => (part.extra = 1), 'unknown-field', 'extra'],
  ])('is refused as %s', async (kind, change, code, path) => {
    const { details, ...error } = await refused(read(byCategory, change));
    expect({ kind: error.kind, ...details }).toMatchObject({ kind, url: '/data/part.json', faults: [{ code, path }] });
  });

  test('that is no JSON is refused with the place', async () => {
    const [part] = byCategory.manifest.inParts?.parts ?? [];
    if (part === undefined) throw new Error('no part');
    const error = await refused(readPart('{"format"', { board: byCategory.manifest, part, url: '/x.json' }));
    expect(error).toMatchObject({ kind: 'bad-json', details: { url: '/x.json', line: 1 } });
  });

  test('leaves out a broken indicator, tells it, and takes off what refers to it', async () => {
    const { indicators, broken, faults } = await read(byCategory, (part) => {
      const farming = part.indicators.find(({ id }) => id === 'farming');
      if (farming !== undefined) farming.decimals = 9;
    });
    expect(indicators.map(({ id }) => id)).toEqual(['growth', 'industry']);
    expect(broken).toMatchObject([{ index: 2, id: 'farming', faults: [{ path: 'indicators[2].decimals' }] }]);
    expect(indicators[0]?.related).toEqual(['industry']);
    expect(faults.map(({ code }) => code)).toEqual(['out-of-range', 'broken-reference']);
  });

  test.each([
    ['unit of the indicator', (one: any) => (one.observations[0].unitOfMeasure = 'targets'), 'unit-differs'],
    ['source', (one: any) => (one.observations[0].source = 'nobody'), 'unknown-reference'],
    ['id', (one: any) => (one.id = 'nobody'), 'unknown-reference'],
    ['category', (one: any) => (one.category = 'society'), 'unknown-reference'],
  ])('checks the meaning: %s', async (_, change, code) => {
    const { broken } = await read(byCategory, (part) => void change(part.indicators[1]));
    expect(broken[0]?.faults[0]).toMatchObject({ code });
  });

  test('has only what the manifest says of it, and tells what it lacks', async () => {
    const { faults } = await read(byCategory, (part) => part.indicators.pop());
    expect(faults).toMatchObject([{ code: 'missing-entry', expected: { code: 'entry', value: 'farming' } }]);
  });

  test('of an area has observations of that area alone', async () => {
    const { broken } = await read(byArea, (part) => {
      const [one] = part.indicators[0]?.observations ?? [];
      if (one !== undefined) one.referenceArea = 'nation';
    });
    expect(broken[0]?.faults[0]).toMatchObject({ code: 'unknown-value', expected: { value: 'here' } });
  });
});

describe('a catalogue', () => {
  const readWith = (change: (catalogue: any) => void) => {
    const changed = structuredClone(byCategory.catalogue);
    change(changed);
    return readCatalogue(JSON.stringify(changed), byCategory.manifest, '/data/catalogue.json');
  };

  test('comes out as it went in', async () => {
    expect(await readWith(() => {})).toEqual(byCategory.catalogue.indicators);
  });

  test.each([
    ['version-differs', 'version', (one: any) => (one.version = '2.0.0')],
    ['missing-field', 'indicators[0].numbers', (one: any) => delete one.indicators[0].numbers],
    ['duplicate-id', 'indicators[3].id', (one: any) => one.indicators.push(one.indicators[0])],
    ['unknown-reference', 'indicators[1].id', (one: any) => (one.indicators[1].id = 'nobody')],
    ['unknown-reference', 'indicators[1].traits.category', (one: any) => (one.indicators[1].traits.category = 'x')],
    ['unknown-reference', 'indicators[0].blocks[0].area[0]', (one: any) => (one.indicators[0].blocks[0].area[0] = 'x')],
    ['missing-entry', 'indicators', (one: any) => one.indicators.pop()],
  ])('is refused as a whole for %s at %s', async (code, path, change) => {
    const { details } = await refused(readWith(change));
    expect(details.url).toBe('/data/catalogue.json');
    expect(details.faults).toContainEqual(expect.objectContaining({ code, path }));
  });
});

test('nothing is trusted where no build has checked it', async () => {
  const { manifest } = byCategory;
  const text = `${JSON.stringify(byCategory.catalogue)}\n`;
  expect(await isCheckedFile(text, manifest, manifest.inParts?.catalogue.sha256 ?? '')).toBe(false);
});
