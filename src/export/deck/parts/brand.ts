import type { Box } from '#charts/frame';
import type { RectShape } from '#export/deck/deck';
import { brandMarks } from '#export/picture/brandMarks';

/** The canal tab at the top edge, as on every picture. */
export const canalTab: RectShape = {
  type: 'rect',
  name: 'Canal tab',
  box: { x: 56, y: 0, width: 72, height: 10 },
  fill: 'canal',
};

/** A hairline across the sheet. */
export function ruleAt(y: number): RectShape {
  return { type: 'rect', name: 'Rule', box: { x: 56, y, width: 1088, height: 1.5 }, fill: 'line' };
}

/** The canal below a title, across the sheet. */
export function canalAt(y: number): RectShape {
  return { type: 'rect', name: 'Canal', box: { x: 56, y, width: 1088, height: 7 }, fill: 'canal' };
}

/** The mark of the boards in a square box, as rectangles that keep sharp at any size. */
export function brandRects({ x, y, width }: Box): readonly RectShape[] {
  return brandMarks(x, y, width).flatMap((mark, index): RectShape[] =>
    mark.type === 'rect' && mark.fill !== 'none' && mark.fill !== 'hatch-main' && mark.fill !== 'hatch-compare'
      ? [{ type: 'rect', name: `Mark ${index + 1}`, box: mark, fill: mark.fill }]
      : [],
  );
}
