import { number } from './markup';

type Point = readonly [number, number];

/** Distance from line to line and width of a line, in px, measured across the lines. */
export const hatch = { period: 7, width: 2 } as const;

/** The part of a polygon where x + y is at most (side 1) or at least (side −1) the limit. */
function clip(polygon: readonly Point[], limit: number, side: 1 | -1): Point[] {
  const inside = ([x, y]: Point) => (x + y - limit) * side <= 0;
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from;
    const kept = inside(from) ? [from] : [];
    if (inside(from) === inside(to)) return kept;
    const start = from[0] + from[1];
    const share = (limit - start) / (to[0] + to[1] - start);
    return [...kept, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const];
  });
}

/**
 * Hatch lines rising to the right inside a convex polygon, as path data of filled strips.
 *
 *      y │ ╱╱╱╱╱     a strip is  k·p ≤ x + y ≤ k·p + w,  p and w the period and width times √2;
 *        │ ╱╱╱╱╱     all strips are counted from the origin, so they run on from one column to the next
 *        └──────
 *
 * A pattern would be shorter, but ImageMagick and office programs draw patterns blurred or not at all.
 */
export function hatchPath(polygon: readonly Point[]): string {
  const period = hatch.period * Math.SQRT2;
  const width = hatch.width * Math.SQRT2;
  const sums = polygon.map(([x, y]) => x + y);
  const first = Math.floor(Math.min(...sums) / period) - 1;
  const last = Math.ceil(Math.max(...sums) / period);
  let path = '';
  for (let k = first; k <= last; k += 1) {
    const strip = clip(clip(polygon, k * period, -1), k * period + width, 1);
    if (strip.length < 3) continue;
    path += `M${strip.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`;
  }
  return path;
}

export const rectPolygon = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A circle as a polygon of 48 corners: at the size of a dot nobody sees them. */
export const circlePolygon = (x: number, y: number, r: number): readonly Point[] =>
  Array.from({ length: 48 }, (_, i) => {
    const angle = (i * Math.PI) / 24;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
  });
