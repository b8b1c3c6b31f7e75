import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { drawQr } from './drawQr';

const address = 'https://example.org/vi/hau-giang-2020-2025/kpi/grdp-growth/';
const place = { x: 1028, y: 535, size: 116 };

/** The dark modules of the drawn path, on the grid of the code. */
function modulesOf(svg: string, side: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, x = '', y = '', run = ''] of svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v/g)) {
    for (let at = 0; at < Math.round(Number(run) / side); at += 1)
      found.add(`${Math.round(Number(x) / side) + at} ${Math.round(Number(y) / side)}`);
  }
  return found;
}

describe('drawQr', () => {
  it('draws dark modules on white with four modules of quiet zone, on whole px of the PNG', async () => {
    const svg = await drawQr(address, place, 2);
    expect(faultsOfXml(`<svg>${svg}</svg>`)).toEqual([]);
    const [, left = '', top = '', width = ''] =
      /^<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="[\d.]+" fill="#ffffff"\/>/.exec(svg) ?? [];
    expect(Number(left) * 2).toBe(Math.round(Number(left) * 2));
    expect(Number(left) + Number(width)).toBeLessThanOrEqual(place.x + place.size);
    expect(Number(left)).toBeGreaterThanOrEqual(place.x);
    expect(Number(top)).toBeGreaterThanOrEqual(place.y);
    const side = Number(/h([\d.]+)v/.exec(svg.slice(svg.indexOf('<path')))?.[1]) / 7;
    expect(side * 2).toBe(Math.round(side * 2));
    for (const [, x = '', y = '', run = ''] of svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(Number(left) + 4 * side);
      expect(Number(x) + Number(run)).toBeLessThanOrEqual(Number(left) + Number(width) - 4 * side);
      expect(Number(y)).toBeGreaterThanOrEqual(Number(top) + 4 * side);
    }
    const { data } = encode(address, { ecc: 'M', border: 0 });
    const dark = data.flatMap((row, y) => row.flatMap((set, x) => (set ? [[x, y] as const] : [])));
    const [offX, offY] = [Number(left) / side + 4, Number(top) / side + 4];
    expect(modulesOf(svg, side)).toEqual(
      new Set(dark.map(([x, y]) => `${Math.round(x + offX)} ${Math.round(y + offY)}`)),
    );
  });

  it('holds another code for another address, and the same bytes for the same', async () => {
    const [one, same, other] = await Promise.all(
      [address, address, `${address}?view=table`].map((text) => drawQr(text, place, 2)),
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });
});
