import type { Link, Shape, Slide } from '#export/deck/deck';
import { node, part, slideSpaces } from '#export/deck/node';
import { shapeTree } from './frame';
import { chartNode, tableNode } from './graphic';
import { layouts } from './master';
import type { Relation } from './relations';
import { rectNode, strokesNode, textNode } from './shape';

/** Only pages of the web are linked; anything else in an address stays text. */
function targetOf(link: Link): Relation | null {
  if ('slide' in link) return { type: 'slide', target: `slide${link.slide}.xml` };
  return /^https?:\/\//.test(link.address) && URL.canParse(link.address)
    ? { type: 'hyperlink', target: new URL(link.address).href, outside: true }
    : null;
}

/** A slide as its part, with what it points to. `charts` are the numbers of its charts in the file, in order. */
export type SlidePart = { readonly xml: string; readonly relations: readonly Relation[] };

/**
 * Writes one slide, the `number`-th of the deck. Its first relation is the layout, then come notes, charts and links.
 * Shapes are numbered in their order, which is also the order in which a screen reader goes through them.
 */
export function slidePart(slide: Slide, number: number, charts: readonly number[]): SlidePart {
  const relations: Relation[] = [
    { type: 'slideLayout', target: `../slideLayouts/slideLayout${layouts.indexOf(slide.layout) + 1}.xml` },
  ];
  const relate = (relation: Relation) => `rId${relations.push(relation)}`;
  if (slide.notes.length > 0) relate({ type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` });
  const linked = (link: Link) => {
    const target = targetOf(link);
    return target === null ? null : relate(target);
  };
  const left = [...charts];
  const draw = (shape: Shape, index: number): string => {
    const id = index + 2;
    if (shape.type === 'text') return textNode(shape, id, slide.language, linked, number);
    if (shape.type === 'table') return tableNode(shape, id, slide.language);
    if (shape.type === 'rect') return rectNode(shape, id);
    if (shape.type === 'strokes') return strokesNode(shape, id);
    return chartNode(shape, id, relate({ type: 'chart', target: `../charts/chart${left.shift() ?? 0}.xml` }));
  };
  const xml = part(
    'p:sld',
    slideSpaces,
    node('p:cSld', {}, shapeTree(...slide.shapes.map(draw))),
    node('p:clrMapOvr', {}, node('a:masterClrMapping', {})),
  );
  return { xml, relations };
}
