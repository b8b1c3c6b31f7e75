import { node, part } from '#export/deck/node';

const office = 'application/vnd.openxmlformats-officedocument';
const show = `${office}.presentationml`;

/** The kind of a part by its name, as the package must state it. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${show}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+$/, `${show}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${show}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${show}.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${show}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${show}.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+$/, `${office}.theme+xml`],
  [/^ppt\/charts\/[^/]+$/, `${office}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${show}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${show}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${show}.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** The list of parts by kind. Throws for a part that has none, because no program would open the file. */
export function contentTypes(names: readonly string[]): string {
  const stated = names.filter((name) => !/\.(?:rels|xlsx)$/.test(name));
  return part(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    node('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    node('Default', { Extension: 'xlsx', ContentType: `${office}.spreadsheetml.sheet` }),
    ...stated.map((name) => {
      const kind = kinds.find(([shape]) => shape.test(name));
      if (kind === undefined) throw new Error(`a part without a kind: ${name}`);
      return node('Override', { PartName: `/${name}`, ContentType: kind[1] });
    }),
  );
}
