import type { Deck } from '#export/deck/deck';
import { slideSize } from '#export/deck/measure';
import { node, part, slideSpaces } from '#export/deck/node';
import { xmlText } from '#export/picture/markup';
import { languageTag } from '#export/deck/languageTag';
import { masterId } from './master';
import { notesSize } from './notes';
import type { Relation } from './relations';

/** What the presentation points to: its master, then the master of notes, the theme and the slides. */
export function presentationRelations({ slides }: Deck): readonly Relation[] {
  return [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
    ...slides.map((_, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` })),
  ];
}

/** The list of slides and their size. */
export function presentationPart({ slides }: Deck): string {
  return part(
    'p:presentation',
    { ...slideSpaces, saveSubsetFonts: 1 },
    node('p:sldMasterIdLst', {}, node('p:sldMasterId', { id: masterId, 'r:id': 'rId1' })),
    node('p:notesMasterIdLst', {}, node('p:notesMasterId', { 'r:id': 'rId2' })),
    node(
      'p:sldIdLst',
      {},
      ...slides.map((_, index) => node('p:sldId', { id: 256 + index, 'r:id': `rId${index + 7}` })),
    ),
    node('p:sldSz', { cx: slideSize.width, cy: slideSize.height }),
    node('p:notesSz', notesSize),
  );
}

export const viewPart = part('p:viewPr', slideSpaces);
export const propertiesPart = part('p:presentationPr', slideSpaces);
export const tableStylesPart = part('a:tblStyleLst', {
  'xmlns:a': slideSpaces['xmlns:a'],
  def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
});

const text = (name: string, value: string) => `<${name}>${xmlText(value)}</${name}>`;

/** Title, maker, language and day, as a file manager shows them. */
export function corePart({ title, creator, created, language }: Deck): string {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:${name}>`;
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', title),
    text('dc:creator', creator),
    text('dc:language', languageTag[language]),
    moment('created'),
    moment('modified'),
  );
}

export const appPart = part(
  'Properties',
  { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
  text('Application', 'Microsoft Office PowerPoint'),
);
