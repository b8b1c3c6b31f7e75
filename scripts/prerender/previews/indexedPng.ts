import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels row by row, each red, green, blue and opacity, as `resvg` gives them. */
export type Pixels = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A palette takes so many colours. */
const MOST = 256;

/**
 * A PNG with a palette, a third of the size of one in full colour: our pictures are flat, so their 256 commonest
 * colours hold every fill and nearly every shade of an edge; the rest takes the nearest of them. Opaque: the sheet is
 * white paper. The same pixels give the same bytes.
 */
export async function indexedPng({ width, height, pixels }: Pixels): Promise<Buffer> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = commonest(colours);
  const indexOf = finder(palette);
  // Each row begins with the number of its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    let start = row * width;
    const end = start + width;
    while (start < end) {
      let next = start + 1;
      while (next < end && colours[next] === colours[start]) next += 1;
      rows.fill(indexOf(colours[start] ?? 0), start + row + 1, next + row + 1);
      start = next;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const plte = Buffer.from(palette.flatMap(channels));
  const data = await promisify(deflate)(rows, { level: 7 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', plte), chunk('IDAT', data), chunk('IEND')]);
}

/** The commonest colours, most frequent first; of equally frequent ones the lower number. */
function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    if (colours[at] === colours[start]) continue;
    const colour = colours[start] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  const sorted = [...counts].toSorted(([left, often], [right, other]) => other - often || left - right);
  return sorted.slice(0, MOST).map(([colour]) => colour);
}

/** The place of the nearest colour of a palette, by the sum of squares. */
function finder(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const all = palette.map(channels);
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const [red, green, blue] = channels(colour);
    const far = all.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    const index = far.indexOf(Math.min(...far));
    known.set(colour, index);
    return index;
  };
}

/** Red, green and blue of a pixel read as one number, lowest byte first. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
