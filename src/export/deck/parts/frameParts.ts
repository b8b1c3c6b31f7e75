import type { Deck } from '#export/deck/deck';
import { layoutPart, layouts, masterPart } from './master';
import { notesMasterPart } from './notes';
import {
  appPart,
  corePart,
  presentationPart,
  presentationRelations,
  propertiesPart,
  tableStylesPart,
  viewPart,
} from './presentation';
import { relations } from './relations';
import { themePart } from './theme';

type Part = readonly [name: string, xml: string];

const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const rootRelations = relations([
  { type: 'officeDocument', target: 'ppt/presentation.xml' },
  { type: coreType, target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
]);

const layoutRelations = relations([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]);

const masterRelations = relations([
  ...layouts.map((_, index) => ({ type: 'slideLayout', target: `../slideLayouts/slideLayout${index + 1}.xml` })),
  { type: 'theme', target: '../theme/theme1.xml' },
]);

/** The parts that every deck has, whatever stands on its slides; master and notes each want a theme of their own. */
export function frameParts(deck: Deck): readonly Part[] {
  const layoutParts = layouts.flatMap((layout, index): readonly Part[] => [
    [`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutPart(layout)],
    [`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`, layoutRelations],
  ]);
  return [
    ['_rels/.rels', rootRelations],
    ['docProps/core.xml', corePart(deck)],
    ['docProps/app.xml', appPart],
    ['ppt/presentation.xml', presentationPart(deck)],
    ['ppt/_rels/presentation.xml.rels', relations(presentationRelations(deck))],
    ['ppt/presProps.xml', propertiesPart],
    ['ppt/viewProps.xml', viewPart],
    ['ppt/tableStyles.xml', tableStylesPart],
    ['ppt/theme/theme1.xml', themePart],
    ['ppt/theme/theme2.xml', themePart],
    ['ppt/slideMasters/slideMaster1.xml', masterPart],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelations],
    ...layoutParts,
    ['ppt/notesMasters/notesMaster1.xml', notesMasterPart],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relations([{ type: 'theme', target: '../theme/theme2.xml' }])],
  ];
}
