import type { TypeSize } from '#export/picture/sheet';

/** A page of A4 upright, in px of 1/96 inch as on the screen, so that type and charts have their sizes of a desk. */
export const PAGE = { width: 793.7, height: 1122.52 } as const;

export const PT_PER_PX = 0.75;
export const PT_WIDTH = 595.28;
export const PT_HEIGHT = 841.89;

/** The edges between which words and charts stand; `bottom` is where the foot begins. */
export const INNER = { left: 56, right: 737, top: 40, bottom: 1036, foot: 1048 } as const;

export const innerWidth = INNER.right - INNER.left;

/** Sizes of type in px; the smallest is 8 points on paper. */
export const type = {
  cover: { size: 40, line: 54 },
  count: { size: 26, line: 36 },
  title: { size: 26, line: 36 },
  heading: { size: 17, line: 28 },
  lead: { size: 15, line: 24 },
  body: { size: 14, line: 22 },
  cell: { size: 13, line: 20 },
  note: { size: 12, line: 18 },
  foot: { size: 11, line: 16 },
} as const satisfies Record<string, TypeSize>;
