import { describe, expect, it } from 'vitest';
import { allOutlines } from '#export/glyphs/allOutlines';
import { openGlyphs } from '#export/glyphs/openGlyphs';
import { makeFaces } from './face';
import { trueType } from './trueType';

const glyphs = openGlyphs(allOutlines);

type Tables = ReadonlyMap<string, DataView>;

function tablesOf(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const row = 12 + at * 16;
      const name = String.fromCharCode(...font.subarray(row, row + 4));
      const table = new DataView(font.buffer, font.byteOffset + view.getUint32(row + 8), view.getUint32(row + 12));
      return [name, table] as const;
    }),
  );
}

/** The points of one glyph, read back by the rules of the format. */
function pointsOf(tables: Tables, glyph: number): readonly (readonly [number, number])[] {
  const loca = tables.get('loca')!;
  const [start, end] = [loca.getUint32(glyph * 4), loca.getUint32(glyph * 4 + 4)];
  if (start === end) return [];
  const glyf = tables.get('glyf')!;
  const contours = glyf.getInt16(start);
  const count = glyf.getUint16(start + 10 + (contours - 1) * 2) + 1;
  let at = start + 10 + contours * 2 + 2;
  const flags = Array.from({ length: count }, () => glyf.getUint8(at++));
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += glyf.getUint8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  return xs.map((x, index) => [x, ys[index]!] as const);
}

describe('trueType', () => {
  const faces = makeFaces(glyphs);
  const face = faces.faceFor({ size: 14, weight: 600, figures: 'tabular' });
  face.show('Hậu Giang đạt 8,76 %, Ẫ');
  const font = trueType(face.used);
  const tables = tablesOf(font);

  it('has what a PDF asks for, one place and one width a glyph', () => {
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(tables.get('maxp')!.getUint16(4)).toBe(face.used.length);
    expect(tables.get('loca')!.byteLength).toBe((face.used.length + 1) * 4);
    expect(tables.get('hhea')!.getUint16(34)).toBe(face.used.length);
    const advances = face.used.map((_, at) => tables.get('hmtx')!.getUint16(at * 4));
    expect(advances).toEqual(face.used.map(({ advance }) => Math.round(advance)));
  });

  it('keeps every outline: the points come back where the tables of letters have them', () => {
    for (const [at, { character, contours }] of face.used.entries()) {
      const points = pointsOf(tables, at);
      const starts = contours.map(({ x, y }) => `${Math.round(x)} ${Math.round(-y)}`);
      for (const start of starts)
        expect(
          points.map((point) => point.join(' ')),
          character,
        ).toContain(start);
      const glyf = tables.get('glyf')!;
      const place = tables.get('loca')!.getUint32(at * 4);
      if (points.length === 0) continue;
      const box = [2, 4, 6, 8].map((offset) => glyf.getInt16(place + offset));
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      expect(box, character).toEqual([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    }
  });

  it('gives the same bytes for the same letters', () => {
    expect(trueType(face.used)).toEqual(font);
  });
});

describe('a face', () => {
  it('gives each character one number, unknown ones a box of their own, those beyond two bytes the same box', () => {
    const face = makeFaces(glyphs).faceFor({ size: 12, weight: 400, figures: 'tabular' });
    face.show('aa漢😀😀');
    expect(face.used.map(({ character }) => character)).toEqual(['', 'a', '漢', '□']);
    expect(face.used[2]!.contours).toHaveLength(2);
  });

  it('is as wide as the layout measured, kerning aside', () => {
    const face = makeFaces(glyphs).faceFor({ size: 14, weight: 400, figures: 'tabular' });
    const { em, letters, operator } = face.show('2024 8,76');
    expect(letters).toBe(9);
    expect(em).toBeCloseTo(0.6484 * 7 + 0.23 + 0.28, 0);
    expect(operator).toMatch(/^\[(?:<(?:[0-9A-F]{4})*>-?\d*)+\]TJ$/);
  });

  it('leaves out what is not seen', () => {
    const face = makeFaces(glyphs).faceFor({ size: 14, weight: 400, figures: 'tabular' });
    expect(face.show('\u202e\u0000').letters).toBe(0);
    expect(face.used).toHaveLength(1);
  });
});
