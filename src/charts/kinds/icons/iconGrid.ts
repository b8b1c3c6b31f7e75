import type { Box } from '#charts/frame';

/** A grid of icons: the upper left corners stand `step` px apart, rows are of about equal length. */
export type IconGrid = {
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  readonly step: { readonly x: number; readonly y: number };
};

const STEP = { x: 1.18, y: 1.2 } as const;

/** The largest icon with which `rows` rows of `columns` icons fit into the box, gaps between them only. */
function sizeFor(columns: number, rows: number, box: Box): number {
  const wide = box.width / ((columns - 1) * STEP.x + 1);
  const high = box.height / ((rows - 1) * STEP.y + 1);
  return Math.min(wide, high);
}

/**
 * The grid in which `count` icons are largest, at most `most` px; a further row has to make them a tenth larger. Rows
 * are balanced: 14 stand as 7 + 7, not as 9 + 5. Null when icons would be smaller than `least` px.
 */
export function iconGrid(count: number, box: Box, least: number, most: number): IconGrid | null {
  let best: IconGrid | null = null;
  const tallest = Math.floor(box.height / (least * STEP.y) + 1);
  for (let rows = 1; rows <= Math.min(Math.max(count, 1), tallest); rows += 1) {
    const columns = Math.max(Math.ceil(count / rows), 1);
    const size = Math.floor(Math.min(sizeFor(columns, rows, box), most) * 2) / 2;
    if (size >= least && size > (best?.size ?? 0) * 1.1)
      best = { size, columns, rows: Math.ceil(count / columns), step: { x: size * STEP.x, y: size * STEP.y } };
  }
  return best;
}
