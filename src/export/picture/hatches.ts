import type { Fill, Paint } from '#charts/drawing';
import type { Paints } from './lightPaints';

/** A hatch is strips of one colour over a ground of another, as in the charts on the page. */
export const hatches = {
  'hatch-main': { ground: 'chart-main-soft', strips: 'chart-main' },
  'hatch-compare': { ground: 'surface-sunken', strips: 'chart-compare' },
} as const satisfies Partial<Record<Fill, { ground: keyof Paints; strips: Paint }>>;

export type Hatch = keyof typeof hatches;

export const isHatch = (fill: Fill): fill is Hatch => Object.hasOwn(hatches, fill);
