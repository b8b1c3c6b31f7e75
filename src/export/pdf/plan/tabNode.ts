import type { PageNode } from './pageNode';
import { INNER } from './paper';

/** The canal tab at the upper edge of every page, as on the pictures. */
export const tabNode: PageNode = {
  tag: 'Artifact',
  marks: [{ type: 'rect', x: INNER.left, y: 0, width: 72, height: 8, fill: 'canal' }],
};
