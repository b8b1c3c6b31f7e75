import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FaultCode } from '#dataset/faults/fault';
import { faultCodes } from '#dataset/faults/fault';
import { meaningBreaches } from '#dataset/testing/meaningBreaches';
import { changeAt, placesIn } from '#dataset/testing/places';
import { shapeBreaches } from '#dataset/testing/shapeBreaches';
import { soundBoard } from '#dataset/testing/soundBoard';
import { parseBoard } from './parseBoard';

const breaches = [...shapeBreaches, ...meaningBreaches];

function parse(change: (board: any) => void) {
  const board: unknown = soundBoard();
  change(board);
  return parseBoard(JSON.parse(JSON.stringify(board)));
}

function boardOf(parsed: ReturnType<typeof parseBoard>) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.board;
}

describe('a sound board', () => {
  test('comes out as it went in, without a fault and sharing no object', () => {
    const json = soundBoard();
    const parsed = parseBoard(json);
    expect(parsed).toMatchObject({ ok: true, faults: [], broken: [], more: 0 });
    expect(boardOf(parsed)).toEqual(json);
    expect(boardOf(parsed).indicators[0]).not.toBe(json.indicators[0]);
  });
});

describe('planted breaches', () => {
  test.each(breaches)('$code at $path', ({ code, path, found, expected, change }) => {
    const { faults } = parse(change);
    expect(faults).toContainEqual({ path, code, found, expected });
    // One breach, one fault, beside the links to an indicator that falls with it.
    if (code !== 'broken-reference') expect(faults.filter((one) => one.code !== 'broken-reference')).toHaveLength(1);
  });

  test('there is one for every code', () => {
    expect(new Set<FaultCode>(breaches.map((one) => one.code))).toEqual(new Set(faultCodes));
  });

  test('all are told at once, those of the frame and those of the parts', () => {
    const parsed = parse((board) => {
      delete board.title.en;
      board.indicators[0].decimals = -1;
      board.indicators[2].observations[1].period = 'soon';
      board.panels[0].span = 9;
      board.highlights.groups[0].items[0].source = 'nobody';
    });
    expect(parsed.ok).toBe(false);
    expect(parsed.faults.map((one) => one.path)).toEqual([
      'title.en',
      'indicators[0].decimals',
      'indicators[2].observations[1].period',
      'scoreboards[0].targets[0].indicator',
      'scoreboards[0].targets[1].indicator',
      'scoreboards[0].levels[0].indicator',
      'panels[0].span',
      'highlights.groups[0].items[0].source',
    ]);
  });
});

describe('a broken indicator', () => {
  const parsed = parse((board) => {
    board.indicators[2].observations[0].value = '12,27';
    board.indicators[0].picture.series[1].indicator = 'farming';
  });

  test('is left out and listed, and the others stay', () => {
    expect(boardOf(parsed).indicators.map((one) => one.id)).toEqual(['growth', 'industry']);
    expect(parsed).toMatchObject({
      ok: true,
      broken: [
        { index: 2, id: 'farming', name: { vi: 'farming (vi)', en: 'farming' }, faults: [{ found: '"12,27"' }] },
      ],
    });
  });

  test('takes its links, its series and stacks that need it along', () => {
    const board = boardOf(parsed);
    expect(board.indicators[0]?.related).toEqual(['industry']);
    expect(board.indicators[0]?.picture?.series).toEqual([{ indicator: 'growth', role: 'main' }]);
    expect(board.scoreboards[0]?.targets.map((one) => one.indicator)).toEqual(['growth', undefined, undefined]);
    expect(board.panels).toEqual([]);
    expect(board.highlights.groups[0]?.items[0]?.indicators).toEqual(['growth']);
    expect(parsed.faults.filter((one) => one.code === 'broken-reference')).toHaveLength(5);
  });

  test('is listed by its place where nothing of it can be read', () => {
    const unreadable = parse((board) => board.indicators.push(null, { id: 7, name: 'x' }));
    expect(unreadable).toMatchObject({
      ok: true,
      broken: [
        { index: 3, id: null, name: null },
        { index: 4, id: null },
      ],
    });
  });

  test('refuses the board when it is the last', () => {
    expect(parse((board) => board.indicators.forEach((one: any) => delete one.name)).ok).toBe(false);
  });
});

describe('a level of a target that names no plan or target', () => {
  const parsed = parse((board) => {
    board.scoreboards[0].levels = [
      { indicator: 'growth', observation: 'growth-target' },
      { indicator: 'industry', observation: 'growth-target' },
    ];
  });

  test('is left out, and the others and the scoreboard stay', () => {
    expect(boardOf(parsed).scoreboards[0]).toMatchObject({
      total: 3,
      levels: [{ indicator: 'growth', observation: 'growth-target' }],
    });
    expect(parsed.faults).toEqual([
      {
        path: 'scoreboards[0].levels[1].observation',
        code: 'unknown-reference',
        found: '"growth-target"',
        expected: { code: 'aim-of', value: 'industry' },
      },
    ]);
  });
});

describe('hostile boards', () => {
  test.each([null, undefined, true, 7, 'kpi-board', [], {}, [[[]]], { format: 'kpi-board' }, { formatVersion: 1 }])(
    'refuses %j',
    (json) =>
      expect(parseBoard(json)).toMatchObject({ ok: false, faults: [{ code: expect.stringMatching(/^wrong-/) }] }),
  );

  test('cannot reach a prototype', () => {
    const text = JSON.stringify(soundBoard()).replaceAll('"locator":', '"__proto__":{"polluted":true},"locator":');
    const parsed = parseBoard(JSON.parse(text));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(parsed.faults.every((one) => one.code === 'unknown-field' || one.code === 'broken-reference')).toBe(true);
    expect(parsed.faults[0]?.path).toBe('indicators[0].observations[1].__proto__');
  });

  test('keeps markup as text and shows no raw controls in excerpts and paths', () => {
    const markup = '<img src=x onerror=alert(1)>';
    expect(boardOf(parse((board) => (board.title.vi = markup))).title.vi).toBe(markup);
    const { faults } = parse((board) => {
      board.title.vi = '\u202Egnp.exe\u0000';
      board['x].a\n\u202E'.repeat(40)] = { secret: 1 };
    });
    expect(faults.map((one) => one.found)).toEqual(['"\\u202egnp.exe\\u0000"', '{1}']);
    for (const { path } of faults) expect(path).toMatch(/^[ -~…]{1,100}$/);
  });

  test('lists 200 faults and counts the rest, also of an endless list', () => {
    const many = parse((board) => (board.indicators = Array.from({ length: 4000 }, () => ({}))));
    expect(many.faults).toHaveLength(200);
    expect(many.more).toBeGreaterThan(4000 * 8);
    const endless = parse((board) => (board.sources = Array.from({ length: 300_000 }, () => 1)));
    expect(endless.faults[0]).toMatchObject({ code: 'too-many', found: '[300000]' });
  });
});

describe('any change at random', () => {
  const places = placesIn(soundBoard());
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', ' ', '2024', '2025-02-30', 'growth', '__proto__'),
    fc.constantFrom(1e300, -0, 1e999, [], {}, [[]], null),
  );

  test('is accepted or told, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), values), { minLength: 1, maxLength: 4 }), (changes) => {
        const board = changes.reduce<unknown>((one, [place, value]) => changeAt(one, place, value), soundBoard());
        const parsed = parseBoard(board);
        expect(parsed.ok || parsed.faults.length > 0).toBe(true);
        if (!parsed.ok) return;
        expect(parsed.broken.length > 0 && parsed.faults.length === 0).toBe(false);
        // What was accepted is accepted again, without a fault: nothing loose is left in it.
        const again = parseBoard(JSON.parse(JSON.stringify(parsed.board)));
        expect(again).toMatchObject({ ok: true, faults: [], broken: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('of the whole is never accepted', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => !parseBoard(json).ok));
  });

  test('that cuts a place off is accepted only where the field is optional', () => {
    for (const place of places) {
      const parsed = parseBoard(changeAt(soundBoard(), place, undefined));
      expect(parsed.ok || parsed.faults.length > 0).toBe(true);
    }
  });
});
