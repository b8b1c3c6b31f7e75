import type { Contour } from '#export/glyphs/openGlyphs';
import { ByteWriter } from './byteWriter';
import { glyphOutline } from './glyphOutline';

export type FontGlyph = {
  /** In 1/1000 em, y downwards, as the outlines keep them. */
  readonly contours: readonly Contour[];
  /** In 1/1000 em. */
  readonly advance: number;
};

/** Room above and below the letters in Be Vietnam Pro, in 1/1000 em. */
export const ASCENT = 1000;
export const DESCENT = -265;

const EM = 1000;

type Table = readonly [name: string, bytes: Uint8Array];

function headTable(box: readonly number[]): Uint8Array {
  const table = new ByteWriter();
  table.u32(0x00010000).u32(0x00010000);
  // The sum over the file goes here when it is known; readers of a PDF do not ask for it.
  table.u32(0).u32(0x5f0f3cf5).u16(0x000b).u16(EM);
  // Made and changed: no clock is read, so that the same letters give the same bytes.
  table.u32(0).u32(0).u32(0).u32(0);
  for (const edge of box) table.u16(edge);
  return table.u16(0).u16(8).u16(2).u16(1).u16(0).bytes();
}

function hheaTable(glyphs: readonly FontGlyph[], box: readonly number[]): Uint8Array {
  const widest = Math.max(...glyphs.map(({ advance }) => Math.round(advance)));
  const table = new ByteWriter().u32(0x00010000).u16(ASCENT).u16(DESCENT).u16(0).u16(widest);
  table
    .u16(box[0] ?? 0)
    .u16(0)
    .u16(box[2] ?? 0)
    .u16(1)
    .u16(0)
    .u16(0);
  return table.u16(0).u16(0).u16(0).u16(0).u16(0).u16(glyphs.length).bytes();
}

function maxpTable(count: number, points: number, contours: number): Uint8Array {
  const table = new ByteWriter().u32(0x00010000).u16(count).u16(points).u16(contours);
  for (const value of [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]) table.u16(value);
  return table.bytes();
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) >>> 0;
  }
  return sum;
}

/** The tables one after the other, each from a place that four divides, behind the list that finds them. */
function fontFile(tables: readonly Table[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const file = new ByteWriter().u32(0x00010000).u16(tables.length);
  file
    .u16(16 * 2 ** power)
    .u16(power)
    .u16(16 * (tables.length - 2 ** power));
  let offset = 12 + 16 * tables.length;
  for (const [name, bytes] of tables) {
    for (const letter of name) file.u8(letter.charCodeAt(0));
    file.u32(checksum(bytes)).u32(offset).u32(bytes.length);
    offset += Math.ceil(bytes.length / 4) * 4;
  }
  for (const [, bytes] of tables) file.all(bytes).pad(4);
  return file.bytes();
}

/**
 * A TrueType font of the given glyphs, in their order, the first for "no such character": just the tables that a PDF
 * asks of a font program whose glyphs are named by number. The outlines are those of the pictures, so a document carries
 * the letters that it uses and the page loads none for it. Lengths in 1/1000 em, y downwards in, upwards out.
 */
export function trueType(glyphs: readonly FontGlyph[]): Uint8Array {
  const outlines = glyphs.map(({ contours }) => glyphOutline(contours));
  const all = <K extends 'left' | 'bottom' | 'right' | 'top'>(edge: K) => outlines.map((one) => one[edge]);
  const box = [
    Math.min(...all('left')),
    Math.min(...all('bottom')),
    Math.max(...all('right')),
    Math.max(...all('top')),
  ];
  const glyf = new ByteWriter();
  const loca = new ByteWriter();
  const hmtx = new ByteWriter();
  for (const [index, outline] of outlines.entries()) {
    loca.u32(glyf.length);
    glyf.all(outline.bytes).pad(4);
    hmtx.u16(Math.round(glyphs[index]?.advance ?? 0)).u16(outline.left);
  }
  loca.u32(glyf.length);
  const points = Math.max(...outlines.map((one) => one.points));
  const contours = Math.max(...outlines.map((one) => one.contours));
  return fontFile([
    ['glyf', glyf.bytes()],
    ['head', headTable(box)],
    ['hhea', hheaTable(glyphs, box)],
    ['hmtx', hmtx.bytes()],
    ['loca', loca.bytes()],
    ['maxp', maxpTable(glyphs.length, points, contours)],
  ]);
}
