import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundBoard } from '#dataset/testing/soundBoard';
import { locateJsonFault } from './locateJsonFault';

describe('locateJsonFault', () => {
  test.each([
    ['', 0, 1, 1],
    ['<!doctype html>', 0, 1, 1],
    ['{"a": 1,}', 8, 1, 9],
    ['{"a": 1\n "b": 2}', 9, 2, 2],
    ['{\n  "vi": "Hậu 🎉" x }', 19, 2, 17],
    ['[1, 2', 5, 1, 6],
    ['[01]', 2, 1, 3],
    ['[1.]', 2, 1, 3],
    ['[tru]', 1, 1, 2],
    ["{'a': 1}", 1, 1, 2],
    ['{"a" 1}', 5, 1, 6],
    ['[1}', 2, 1, 3],
    ['["a\nb"]', 3, 1, 4],
    ['["\\x"]', 2, 1, 3],
    ['["abc', 5, 1, 6],
    ['{} {}', 3, 1, 4],
    ['[NaN]', 1, 1, 2],
  ])('%j stops at %i', (text, position, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(locateJsonFault(text)).toEqual({ position, line, column });
  });

  test('of sound text gives the end, with any spacing', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(locateJsonFault(text).position).toBe(text.length);
      }),
    );
  });

  test('of text cut off anywhere gives the end or the start of the unfinished word', () => {
    const text = JSON.stringify(soundBoard());
    for (let length = 0; length < text.length; length += 1) {
      const cut = text.slice(0, length);
      expect(cut.slice(locateJsonFault(cut).position)).toMatch(/^(?:\\.{0,4}|-|\.|[a-z]*)$/);
    }
  });

  test('of one strange character between words gives its place', () => {
    const text = JSON.stringify(soundBoard(), null, 1);
    const gaps = [...text.matchAll(/\n/g)].map((one) => one.index);
    fc.assert(
      fc.property(fc.constantFrom(...gaps), fc.constantFrom('x', '#', ';', '\u00a0', '\0', "'"), (gap, strange) => {
        expect(locateJsonFault(text.slice(0, gap) + strange + text.slice(gap)).position).toBe(gap);
      }),
    );
  });

  test('agrees with the engine on what is sound, and survives deep nesting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[],:"\\1.e-tn ')) }), (text) => {
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        if (sound) expect(locateJsonFault(text).position).toBe(text.length);
        else expect(locateJsonFault(text).position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
    expect(locateJsonFault('['.repeat(100_000)).position).toBe(100_000);
  });
});
