import { markBox } from '#charts/testing/markBox';
import type { Box } from '#charts/frame';
import type { Mark } from '#charts/drawing';
import type { PageNode } from '#export/pdf/plan/pageNode';
import { measureText } from '#charts/text/measureText';

export type Placed = { readonly tag: string; readonly name: string; readonly box: Box };

/** What a mark covers; headings are set with proportional figures, which are narrower. */
function boxOf(mark: Mark): Box {
  if (mark.type !== 'text') return markBox(mark);
  const { figures = 'tabular', tracking = 0 } = mark;
  const width = measureText(mark.text, mark.size, mark.weight, { figures, tracking });
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x - width;
  return { ...markBox(mark), x: left, width };
}

/** Every mark and link of a page with its place on the page, in px. */
export function pageBoxes(nodes: readonly PageNode[], x = 0, y = 0): readonly Placed[] {
  return nodes.flatMap((node) => {
    const left = x + (node.at?.x ?? 0);
    const top = y + (node.at?.y ?? 0);
    const moved = (name: string, box: Box): Placed => ({
      tag: node.tag,
      name,
      box: { ...box, x: box.x + left, y: box.y + top },
    });
    return [
      ...(node.marks ?? []).map((mark) => moved(mark.type === 'text' ? mark.text : mark.type, boxOf(mark))),
      ...(node.link === undefined ? [] : [moved('link', node.link.box)]),
      ...pageBoxes(node.children ?? [], left, top),
    ];
  });
}
