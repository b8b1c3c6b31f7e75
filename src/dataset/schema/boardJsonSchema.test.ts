import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FaultCode } from '#dataset/faults/fault';
import { parseBoard } from '#dataset/parseBoard';
import { meaningBreaches } from '#dataset/testing/meaningBreaches';
import { changeAt, placesIn, type Place } from '#dataset/testing/places';
import { shapeBreaches } from '#dataset/testing/shapeBreaches';
import { soundBoard } from '#dataset/testing/soundBoard';
import { boardJsonSchema, fileJsonSchemas } from './boardJsonSchema';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
const realName = 'hau-giang-2020-2025.json';
const hasReal = existsSync(new URL(`../../../data/${realName}`, import.meta.url));

const validate = new Ajv2020({ allErrors: false }).compile(boardJsonSchema());

/** Codes of faults that only the app knows: the shape is sound, the meaning is not. */
const meaning = new Set<FaultCode>(meaningBreaches.map((one) => one.code));

function refusedByShape(json: unknown): boolean {
  return parseBoard(json).faults.some((one) => !meaning.has(one.code));
}

test('the committed files are what the schema of the app makes (else run node scripts/writeSchema.mjs)', () => {
  for (const [name, schema] of Object.entries(fileJsonSchemas())) expect(read(`${name}.schema.json`)).toEqual(schema);
});

test('every definition is told by its SDMX concept where it has one', () => {
  const text = JSON.stringify(boardJsonSchema());
  for (const concept of ['OBS_VALUE', 'REF_AREA', 'TIME_PERIOD', 'UNIT_MEASURE', 'OBS_STATUS', 'SCENARIO']) {
    expect(text).toContain(concept);
  }
});

describe('a JSON Schema validator and the app agree', () => {
  const validates = (json: unknown) =>
    expect({ errors: validate(json) ? null : validate.errors }).toEqual({ errors: null });

  test('on a sound board', () => validates(soundBoard()));

  test.runIf(hasReal)('on the real board', () => {
    validates(read(realName));
    expect(parseBoard(read(realName))).toMatchObject({ ok: true, faults: [], broken: [] });
  });

  test.each(shapeBreaches)('on $code at $path', ({ change }) => {
    const board: unknown = soundBoard();
    change(board);
    expect(validate(JSON.parse(JSON.stringify(board)))).toBe(false);
  });

  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', ' ', 'a-b', '2024', '2023-9M', '2025-02-29', '2024-02-29', 'https://a.vn', 'percent', 'growth'),
    fc.constantFrom(0, 1, 4, 6, 7, 0.5, 1e16, -1, true, null, [], {}),
  );
  const agreeOn = (base: () => unknown, places: readonly Place[], numRuns: number) =>
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.option(values, { nil: undefined }), (place, value) => {
        const board = JSON.parse(JSON.stringify(changeAt(base(), place, value) ?? null)) as unknown;
        expect(validate(board)).toBe(!refusedByShape(board));
      }),
      { numRuns },
    );

  test('on a board with any one change', () => agreeOn(soundBoard, placesIn(soundBoard()), 3000));

  test.runIf(hasReal)('on the real board with any one change', () =>
    agreeOn(() => read(realName), placesIn(read(realName)), 100),
  );
});
