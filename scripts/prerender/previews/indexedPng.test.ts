import { inflateSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { indexedPng } from './indexedPng.ts';
import { rasterise } from './rasterise.ts';

type Rgb = readonly [number, number, number];

/** Reads a PNG with a palette as the pixels that a viewer shows. */
function readPng(png: Buffer): { width: number; height: number; pixels: Rgb[] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  if (head === undefined || palette === undefined || data === undefined) throw new Error('not a PNG with a palette');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  const pixels = Array.from({ length: width * height }, (_, at): Rgb => {
    const index = rows[at + Math.floor(at / width) + 1] ?? 0;
    return [palette[index * 3] ?? 0, palette[index * 3 + 1] ?? 0, palette[index * 3 + 2] ?? 0];
  });
  return { width, height, pixels };
}

const opaque = (colours: readonly Rgb[]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
const channel = fc.integer({ min: 0, max: 255 });
const anyColour: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

describe('a PNG with a palette', () => {
  test('shows the very pixels where their colours fit the palette', async () => {
    const picture = fc.integer({ min: 1, max: 20 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        rows: fc.array(fc.array(anyColour, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, rows }) => {
        const pixels = rows.flat();
        const png = await indexedPng({ width, height: rows.length, pixels: opaque(pixels) });
        expect(readPng(png)).toEqual({ width, height: rows.length, pixels });
      }),
    );
  });

  test('keeps the commonest of too many colours and takes the nearest for the rest', async () => {
    const ramp = Array.from({ length: 256 }, (_, at): Rgb => [at, 0, 0]);
    const pixels = [...ramp, ...ramp, [7, 0, 1], [250, 2, 0]] as Rgb[];
    const { pixels: shown } = readPng(await indexedPng({ width: pixels.length, height: 1, pixels: opaque(pixels) }));
    expect(shown.slice(0, 512)).toEqual(pixels.slice(0, 512));
    expect(shown.slice(512)).toEqual([
      [7, 0, 0],
      [250, 0, 0],
    ]);
  });
});

test('a drawing becomes a PNG of its own size', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4" viewBox="0 0 6 4">' +
    '<rect width="6" height="4" fill="#ffffff"/><path d="M0 0h3v4h-3z" fill="#0b566b"/></svg>';
  const { width, height, pixels } = readPng(await rasterise(svg));
  expect([width, height]).toEqual([6, 4]);
  expect([pixels[0], pixels[5], pixels[18], pixels[23]]).toEqual([
    [11, 86, 107],
    [255, 255, 255],
    [11, 86, 107],
    [255, 255, 255],
  ]);
});
