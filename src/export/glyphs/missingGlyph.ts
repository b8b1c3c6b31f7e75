import type { Contour, Point, Step } from './openGlyphs';

function straight(...points: readonly Point[]): readonly Step[] {
  return points.map((point) => ({ letter: 'l', points: [point] }));
}

/** An empty box for a character that the fonts lack: seen at once, never read as a blank. */
export const missingGlyph: readonly Contour[] = [
  { x: 80, y: 0, steps: straight([0, -720], [540, 0], [0, 720]) },
  { x: 140, y: -60, steps: straight([420, 0], [0, -600], [-420, 0]) },
];
