import type { Slide } from '#export/deck/deck';
import { languageTag } from '#export/deck/languageTag';
import { node, part, slideSpaces } from '#export/deck/node';
import { xmlText } from '#export/picture/markup';
import { shapeTree } from './frame';
import { background } from './theme';

/** A page of notes stands upright, 7.5 × 10 in, in EMU; the schema knows no other place for its shapes. */
export const notesSize = { cx: 6858000, cy: 9144000 } as const;

const places = {
  sldImg: { id: 2, name: 'Slide', index: undefined, x: 685800, y: 685800, cx: 5486400, cy: 3086100 },
  body: { id: 3, name: 'Notes', index: 1, x: 685800, y: 4000500, cx: 5486400, cy: 4572000 },
} as const;

function placeShape(type: keyof typeof places, body: string, framed: boolean): string {
  const { id, name, index, x, y, cx, cy } = places[type];
  const locks = type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  const frame = node('a:xfrm', {}, node('a:off', { x, y }), node('a:ext', { cx, cy }));
  const shape = framed ? frame + node('a:prstGeom', { prst: 'rect' }, node('a:avLst', {})) : '';
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name }),
      node('p:cNvSpPr', {}, node('a:spLocks', locks)),
      node('p:nvPr', {}, node('p:ph', { type, idx: index })),
    ),
    node('p:spPr', {}, shape),
    body,
  );
}

const textBody = (...paragraphs: readonly string[]) =>
  node('p:txBody', {}, node('a:bodyPr', {}), node('a:lstStyle', {}), ...paragraphs);

const emptyBody = textBody(node('a:p', {}, node('a:endParaRPr', { lang: 'vi-VN' })));

/** The master of all pages of notes; its theme is rId1. */
export const notesMasterPart = part(
  'p:notesMaster',
  slideSpaces,
  node('p:cSld', {}, background, shapeTree(placeShape('sldImg', '', true), placeShape('body', emptyBody, true))),
  node('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((one) => [`accent${one}`, `accent${one}`])),
    hlink: 'hlink',
    folHlink: 'folHlink',
  }),
  node('p:notesStyle', {}, node('a:lvl1pPr', { marL: 0, algn: 'l' }, node('a:defRPr', { sz: 1200 }))),
);

/** The speaker's notes of one slide, in its language; its relations are notes master (rId1) and slide (rId2). */
export function notesPart({ notes, language }: Slide): string {
  const paragraphs = notes.map((text) =>
    node('a:p', {}, node('a:r', {}, node('a:rPr', { lang: languageTag[language] }), `<a:t>${xmlText(text)}</a:t>`)),
  );
  const body = placeShape('body', textBody(...paragraphs), false);
  return part(
    'p:notes',
    slideSpaces,
    node('p:cSld', {}, shapeTree(placeShape('sldImg', '', false), body)),
    node('p:clrMapOvr', {}, node('a:masterClrMapping', {})),
  );
}
