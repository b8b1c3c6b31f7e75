import type { Language } from '#model/languages';
import { outline, solid } from '#export/deck/chart/paint';
import type { RectShape, StrokeShape, TextShape } from '#export/deck/deck';
import { languageTag } from '#export/deck/languageTag';
import { emu, typeSize } from '#export/deck/measure';
import { node } from '#export/deck/node';
import { frameNode } from './frame';
import { places } from './places';
import { bodyNode, font, paragraphNode, type Linked } from './text';

/** The kind and number of a place, as a slide names them. */
export function placeNode(place: keyof typeof places): string {
  const one = places[place];
  const quarter = one.type === 'ftr' || one.type === 'sldNum' ? 'quarter' : undefined;
  return node('p:ph', { type: one.type, sz: quarter, idx: 'index' in one ? one.index : undefined });
}

const rectangle = node('a:prstGeom', { prst: 'rect' }, node('a:avLst', {}));

/** The slide's own number, which the program counts. */
export function numberField(language: Language, shown: string): string {
  const properties = node('a:rPr', { lang: languageTag[language], sz: typeSize(14) }, solid('ink-muted'), font);
  const field = node(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    properties,
    `<a:t>${shown}</a:t>`,
  );
  return node('a:p', {}, node('a:pPr', { algn: 'r' }), field);
}

/** A text in its place of the layout, or a text box. */
export function textNode(shape: TextShape, id: number, language: Language, linked: Linked, number: number): string {
  const { place, name, box, paragraphs, anchor } = shape;
  const inside =
    place === 'number'
      ? [numberField(language, String(number))]
      : paragraphs.map((one) => paragraphNode(one, language, linked));
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name }),
      place === undefined ? node('p:cNvSpPr', { txBox: 1 }) : node('p:cNvSpPr', {}, node('a:spLocks', { noGrp: 1 })),
      node('p:nvPr', {}, place === undefined ? '' : placeNode(place)),
    ),
    node('p:spPr', {}, frameNode(box), rectangle, node('a:noFill', {})),
    node('p:txBody', {}, bodyNode(anchor), node('a:lstStyle', {}), ...inside),
  );
}

/** A plain area of one colour, decoration that a screen reader passes over. */
export function rectNode({ name, box, fill }: RectShape, id: number): string {
  return node(
    'p:sp',
    {},
    node('p:nvSpPr', {}, node('p:cNvPr', { id, name }), node('p:cNvSpPr', {}), node('p:nvPr', {})),
    node('p:spPr', {}, frameNode(box), rectangle, solid(fill), outline(null)),
  );
}

/** Strokes as a freeform: each a path from corner to corner. */
export function strokesNode({ name, box, strokes, paint, width }: StrokeShape, id: number): string {
  const at = ([x, y]: readonly [number, number]) => node('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
  const commands = strokes.flatMap((corners) =>
    corners.map((corner, index) => node(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, at(corner))),
  );
  const path = node('a:path', { w: emu(box.width), h: emu(box.height), fill: 'none' }, ...commands);
  const empty = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((one) => node(one, {}));
  const corners = node('a:rect', { l: '0', t: '0', r: 'r', b: 'b' });
  const shape = node('a:custGeom', {}, ...empty, corners, node('a:pathLst', {}, path));
  return node(
    'p:sp',
    {},
    node('p:nvSpPr', {}, node('p:cNvPr', { id, name }), node('p:cNvSpPr', {}), node('p:nvPr', {})),
    node('p:spPr', {}, frameNode(box), shape, node('a:noFill', {}), outline(paint, width)),
  );
}
