import type { Observation } from '#model/observation';
import type { Series } from '#model/figure';
import { fillOf } from '#charts/layout/paints';

/** The paint of a mark as attributes for Recharts, the same as in the still. */
export function liveFill(role: Series['role'], one: Observation | null) {
  if (one === null) return { fill: 'none' };
  const { fill, stroke, strokeWidth } = fillOf(role, one);
  return {
    fill: fill.startsWith('hatch-') ? `url(#${fill})` : `var(--${fill})`,
    ...(stroke === undefined ? {} : { stroke: `var(--${stroke})`, strokeWidth: strokeWidth ?? 1 }),
  };
}
