import type { Box, TextScale } from '#charts/frame';
import { boxOf, overlap } from '#charts/layout/keepClear';
import { textMark, type TextMark } from '#charts/layout/texts';
import { dotRadius, type Placed } from './ground';

export type Segment = { readonly from: Placed; readonly to: Placed };

/** What a label has to keep clear of, and the box that it may not leave. */
export type Obstacles = {
  readonly segments: readonly Segment[];
  /** Points of all lines; a label below its own would be read as that of one right below it. */
  readonly points: readonly Placed[];
  readonly boxes: readonly Box[];
  readonly room: Box;
};

/** Whether a straight line runs through a box (Liang and Barsky: the part of it inside each pair of sides). */
function crosses(box: Box, { from, to }: Segment): boolean {
  let start = 0;
  let end = 1;
  const inside = (delta: number, near: number, far: number): boolean => {
    if (delta === 0) return near <= 0 && far >= 0;
    start = Math.max(start, Math.min(near / delta, far / delta));
    end = Math.min(end, Math.max(near / delta, far / delta));
    return start <= end;
  };
  return (
    inside(to.x - from.x, box.x - from.x, box.x + box.width - from.x) &&
    inside(to.y - from.y, box.y - from.y, box.y + box.height - from.y)
  );
}

/** The places around a point, best first: above, below unless another line's point is near, corners, sides. */
function placesAround(
  { x, y }: Placed,
  text: string,
  size: number,
  scale: TextScale,
  near: boolean,
): readonly TextMark[] {
  const side = dotRadius(scale) + size * 0.4;
  const at = (dx: number, dy: number, anchor: TextMark['anchor']) =>
    textMark(x + dx, y + dy * size, text, { size, weight: 600, anchor, halo: true });
  const below = at(0, 1.5, 'middle');
  return [
    at(0, -0.75, 'middle'),
    ...(near ? [] : [below]),
    at(size * 0.45, -0.5, 'start'),
    at(-size * 0.45, -0.5, 'end'),
    at(side, 0.36, 'start'),
    at(-side, 0.36, 'end'),
    at(size * -0.8, -0.8, 'middle'),
    at(size * 0.8, -0.8, 'middle'),
    at(size * 0.45, 1.25, 'start'),
    at(-size * 0.45, 1.25, 'end'),
    ...(near ? [below] : []),
  ];
}

function lies(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

/**
 * A label at a point in the first place around it where no line runs through the letters: above the crest of a
 * line, below its trough, in the free corner of a steep one. Where lines are everywhere it takes the place with
 * the fewest of them; null where each place would cover another text or leave the room.
 *
 *       13,9           12          above unless a line rises through it,
 *        ╱╲         ╱‾‾‾‾          then below, then beside
 *       ╱  ╲ 8,1   ╱
 *                 38
 */
export function freePlace(
  point: Placed,
  text: string,
  size: number,
  scale: TextScale,
  { segments, points, boxes, room }: Obstacles,
): TextMark | null {
  const pad = scale.thick / 2 + 0.5;
  const near = points.some((other) => other.x === point.x && other.y > point.y && other.y < point.y + size * 3);
  let best: { readonly mark: TextMark; readonly count: number } | null = null;
  for (const mark of placesAround(point, text, size, scale, near)) {
    const box = boxOf(mark);
    if (!lies(box, room) || boxes.some((other) => overlap(box, other, 2))) continue;
    const letters = { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: size * 0.74 + 2 * pad };
    const count = segments.filter((segment) => crosses(letters, segment)).length;
    if (best === null || count < best.count) best = { mark, count };
  }
  return best?.mark ?? null;
}
