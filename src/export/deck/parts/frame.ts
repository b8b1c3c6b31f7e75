import type { Box } from '#charts/frame';
import { emu } from '#export/deck/measure';
import { node } from '#export/deck/node';

/** Place and size of a shape, `a:xfrm` or, for charts and tables, `p:xfrm`. */
export function frameNode({ x, y, width, height }: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return node(
    name,
    {},
    node('a:off', { x: emu(x), y: emu(y) }),
    node('a:ext', { cx: emu(Math.max(width, 0)), cy: emu(Math.max(height, 0)) }),
  );
}

/** The root of all shapes of a slide. */
export function shapeTree(...shapes: readonly string[]): string {
  const none = { x: 0, y: 0 };
  const empty = { cx: 0, cy: 0 };
  return node(
    'p:spTree',
    {},
    node('p:nvGrpSpPr', {}, node('p:cNvPr', { id: 1, name: '' }), node('p:cNvGrpSpPr', {}), node('p:nvPr', {})),
    node(
      'p:grpSpPr',
      {},
      node('a:xfrm', {}, node('a:off', none), node('a:ext', empty), node('a:chOff', none), node('a:chExt', empty)),
    ),
    ...shapes,
  );
}
