import type { Mark } from '#charts/drawing';

/** The mark of the boards on a grid of 32: plots on a canal, one above its waterline, one still below. */
const parts = [
  { x: 2, y: 2, width: 5.5, height: 4, fill: 'plot-cap' },
  { x: 2, y: 8, width: 5.5, height: 16, fill: 'plot-met' },
  { x: 9.5, y: 8, width: 5.5, height: 16, fill: 'plot-met' },
  { x: 17, y: 8, width: 5.5, height: 16, fill: 'plot-met' },
  { x: 24.5, y: 15, width: 5.5, height: 9, fill: 'status-near' },
  { x: 1, y: 26.5, width: 30, height: 3.5, fill: 'canal' },
] as const;

/** The mark as rectangles, `size` px wide and high, at a place in px. */
export function brandMarks(left: number, top: number, size: number): readonly Mark[] {
  const scale = size / 32;
  return parts.map(({ x, y, width, height, fill }) => ({
    type: 'rect',
    x: left + x * scale,
    y: top + y * scale,
    width: width * scale,
    height: height * scale,
    fill,
  }));
}
