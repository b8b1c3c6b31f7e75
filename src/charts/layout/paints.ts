import type { Observation } from '#model/observation';
import type { Series } from '#model/figure';
import type { Fill, Paint, Stroke } from '#charts/drawing';

/** Colour by role, the same in every chart: the board's own area in river, nation and region in silt grey. */
export const rolePaints = {
  main: 'chart-main',
  second: 'chart-2',
  third: 'chart-3',
  rest: 'chart-compare-soft',
  reference: 'chart-compare',
} satisfies Record<Series['role'], Paint>;

/** How a filled mark is painted: plain when final, hatched with an outline when estimate or provisional. */
export function fillOf(role: Series['role'], one: Observation): { readonly fill: Fill } & Partial<Stroke> {
  if (one.observationStatus === 'final') return { fill: rolePaints[role] };
  return role === 'main'
    ? { fill: 'hatch-main', stroke: 'chart-main', strokeWidth: 1.5 }
    : { fill: 'hatch-compare', stroke: 'chart-compare', strokeWidth: 1.5 };
}
