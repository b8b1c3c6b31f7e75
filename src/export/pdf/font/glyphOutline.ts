import type { Contour } from '#export/glyphs/openGlyphs';
import { ByteWriter } from './byteWriter';

type Point = { readonly x: number; readonly y: number; readonly on: boolean };

/** What a font keeps of one glyph: its bytes, and its box in whole 1/1000 em, y upwards. */
export type GlyphOutline = {
  readonly bytes: Uint8Array;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly points: number;
  readonly contours: number;
};

const nothing: GlyphOutline = { bytes: new Uint8Array(), left: 0, bottom: 0, right: 0, top: 0, points: 0, contours: 0 };

/** The points of a contour, on the curve and beside it; a last one on the first is left out, since contours close. */
function pointsOf({ x: startX, y: startY, steps }: Contour): readonly Point[] {
  let [x, y] = [startX, startY];
  const place = (at: number, up: number, on: boolean): Point => ({ x: Math.round(at), y: Math.round(-up), on });
  const first = place(x, y, true);
  const points = [first];
  for (const { points: moves } of steps) {
    const [end] = moves.slice(-1);
    if (end === undefined) continue;
    for (const [dx, dy] of moves.slice(0, -1)) points.push(place(x + dx, y + dy, false));
    x += end[0];
    y += end[1];
    points.push(place(x, y, true));
  }
  const last = points.at(-1);
  return points.length > 1 && last?.x === first.x && last.y === first.y ? points.slice(0, -1) : points;
}

const flags = { on: 1, shortX: 2, shortY: 4, sameX: 16, sameY: 32 } as const;

/** How a step is kept along one axis: not at all, as one byte with its sign in the flags, or as two bytes. */
function stepFlags(step: number, short: number, same: number): number {
  if (step === 0) return same;
  if (Math.abs(step) > 255) return 0;
  return short | (step > 0 ? same : 0);
}

function writeSteps(file: ByteWriter, steps: readonly number[]): void {
  for (const step of steps) {
    if (step === 0) continue;
    if (Math.abs(step) > 255) file.u16(step);
    else file.u8(Math.abs(step));
  }
}

/** One glyph as the table `glyf` holds it; a glyph without contours, such as a space, takes no bytes. */
export function glyphOutline(contours: readonly Contour[]): GlyphOutline {
  const rings = contours.map(pointsOf).filter((points) => points.length > 2);
  const points = rings.flat();
  if (points.length === 0) return nothing;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
  const file = new ByteWriter().u16(rings.length).u16(box.left).u16(box.bottom).u16(box.right).u16(box.top);
  let end = -1;
  for (const ring of rings) file.u16((end += ring.length));
  file.u16(0);
  const across = xs.map((x, at) => x - (xs[at - 1] ?? 0));
  const up = ys.map((y, at) => y - (ys[at - 1] ?? 0));
  for (const [at, { on }] of points.entries()) {
    const x = stepFlags(across[at] ?? 0, flags.shortX, flags.sameX);
    const y = stepFlags(up[at] ?? 0, flags.shortY, flags.sameY);
    file.u8((on ? flags.on : 0) | x | y);
  }
  writeSteps(file, across);
  writeSteps(file, up);
  return { bytes: file.bytes(), ...box, points: points.length, contours: rings.length };
}
