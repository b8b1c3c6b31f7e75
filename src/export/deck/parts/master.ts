import { node, part, slideSpaces } from '#export/deck/node';
import { typeSize } from '#export/deck/measure';
import { solid } from '#export/deck/chart/paint';
import type { Place, Slide } from '#export/deck/deck';
import { brandRects, canalAt, canalTab, ruleAt } from './brand';
import { frameNode, shapeTree } from './frame';
import { places, ruleTop } from './places';
import { numberField, placeNode, rectNode } from './shape';
import { bodyNode } from './text';
import { background } from './theme';

/** The id under which a slide master or layout is listed; they share one row of numbers, from 2^31 on. */
export const masterId = 2147483648;

export const layouts = ['cover', 'figure'] as const satisfies readonly Slide['layout'][];

const empty = node('a:p', {}, node('a:endParaRPr', { lang: 'vi-VN' }));

function placeShape(place: Place, id: number): string {
  const one = places[place];
  const size = typeSize(one.size);
  const bold = one.type === 'title' || one.type === 'ctrTitle' ? 1 : 0;
  const level = node(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'align' in one ? 'r' : 'l' },
    node('a:buNone', {}),
    node('a:defRPr', { sz: size, b: bold }),
  );
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name: `Place ${id}` }),
      node('p:cNvSpPr', {}, node('a:spLocks', { noGrp: 1 })),
      node('p:nvPr', {}, placeNode(place)),
    ),
    node('p:spPr', {}, frameNode(one.box), node('a:prstGeom', { prst: 'rect' }, node('a:avLst', {}))),
    node(
      'p:txBody',
      {},
      bodyNode(place === 'coverTitle' ? 'bottom' : 'top'),
      node('a:lstStyle', {}, level),
      place === 'number' ? numberField('vi', '‹#›') : empty,
    ),
  );
}

const placesOf = {
  cover: ['coverTitle', 'coverSubtitle'],
  figure: ['title', 'subtitle', 'sources', 'board', 'number'],
} satisfies Record<Slide['layout'], readonly Place[]>;

const decoration = {
  cover: [canalTab, canalAt(352), ...brandRects({ x: 56, y: 96, width: 80, height: 80 })],
  figure: [canalTab, ruleAt(ruleTop), ...brandRects({ x: 1104, y: 570, width: 40, height: 40 })],
} as const;

function treeOf(layout: Slide['layout']): string {
  const drawn = decoration[layout].map((shape, index) => rectNode(shape, index + 2));
  const set = placesOf[layout].map((place, index) => placeShape(place, drawn.length + index + 2));
  return shapeTree(...drawn, ...set);
}

const keepColours = node('p:clrMapOvr', {}, node('a:masterClrMapping', {}));

/** A layout: what stands on each of its slides, and the places that they fill. */
export function layoutPart(layout: Slide['layout']): string {
  const kind = layout === 'cover' ? { type: 'title' } : {};
  const name = layout === 'cover' ? 'Cover' : 'Figure';
  return part(
    'p:sldLayout',
    { ...slideSpaces, ...kind, preserve: 1, userDrawn: 1 },
    node('p:cSld', { name }, treeOf(layout)),
    keepColours,
  );
}

const levels = (name: string, size: number, bold: 0 | 1) =>
  node(
    `p:${name}`,
    {},
    ...[1, 2, 3, 4, 5].map((level) =>
      node(
        `a:lvl${level}pPr`,
        { marL: 0, indent: 0, algn: 'l' },
        node('a:buNone', {}),
        node(
          'a:defRPr',
          { sz: typeSize(size), b: bold },
          solid('ink'),
          node('a:latin', { typeface: name === 'titleStyle' ? '+mj-lt' : '+mn-lt' }),
        ),
      ),
    ),
  );

const map = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((one) => [`accent${one}`, `accent${one}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};

/** The master: ground, colours and type of all layouts. Its layouts are rId1 and rId2, its theme rId3. */
export const masterPart = part(
  'p:sldMaster',
  slideSpaces,
  node(
    'p:cSld',
    {},
    background,
    shapeTree(placeShape('title', 2), masterBody(), placeShape('board', 4), placeShape('number', 5)),
  ),
  node('p:clrMap', map),
  node(
    'p:sldLayoutIdLst',
    {},
    ...layouts.map((_, index) => node('p:sldLayoutId', { id: masterId + index + 1, 'r:id': `rId${index + 1}` })),
  ),
  node('p:txStyles', {}, levels('titleStyle', 40, 1), levels('bodyStyle', 22, 0), levels('otherStyle', 22, 0)),
);

function masterBody(): string {
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id: 3, name: 'Place 3' }),
      node('p:cNvSpPr', {}, node('a:spLocks', { noGrp: 1 })),
      node('p:nvPr', {}, node('p:ph', { type: 'body', idx: 1 })),
    ),
    node(
      'p:spPr',
      {},
      frameNode({ x: 56, y: 160, width: 1088, height: 380 }),
      node('a:prstGeom', { prst: 'rect' }, node('a:avLst', {})),
    ),
    node('p:txBody', {}, bodyNode(), node('a:lstStyle', {}), empty),
  );
}
