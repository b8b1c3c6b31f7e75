import { measureText } from '#charts/text/measureText';
import { proseSetting } from '#export/picture/sheet';
import type { Mark } from '#charts/drawing';
import type { PageNode } from './pageNode';
import { innerWidth, type } from './paper';
import { setText } from './setText';
import type { Part } from './stack';

/** An address that a reader may be sent to, as browsers write it; null for anything else, as a board can hold anything. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { href, protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/**
 * Small text that leads out of the document: underlined, so that it is not told by colour alone; the link covers its
 * lines. Plain text where the address is none of the web.
 */
export function linkPart(text: string, address: string, most: number, width: number = innerWidth): Part {
  const { size } = type.note;
  const { marks, height } = setText(text, { type: type.note, width, most });
  const href = webAddress(address);
  if (href === null) return { nodes: height === 0 ? [] : [{ tag: 'P', marks }], height };
  const lined = marks.flatMap((mark): Mark[] => {
    const end = mark.x + measureText(mark.text, size, 400, proseSetting);
    const rule = {
      x1: mark.x,
      y1: mark.y + 2.5,
      x2: end,
      y2: mark.y + 2.5,
      stroke: 'chart-3',
      strokeWidth: 0.75,
    } as const;
    return [
      { type: 'line', ...rule },
      { ...mark, fill: 'canal' },
    ];
  });
  const widest = Math.max(0, ...marks.map((mark) => measureText(mark.text, size, 400, proseSetting)));
  const link: PageNode = {
    tag: 'Link',
    marks: lined,
    link: { box: { x: 0, y: 0, width: widest, height }, to: { url: href } },
  };
  return { nodes: [{ tag: 'P', children: [link] }], height };
}
