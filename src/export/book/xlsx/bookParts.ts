import { xmlText } from '#export/picture/markup';
import { filterOf } from './sheetXml';
import type { Sheet } from './cell';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Relation = { readonly type: string; readonly target: string; readonly outside?: boolean };

/** The list of what a part points to, numbered `rId1`, `rId2` … in order. */
function relationsXml(all: readonly Relation[]): string {
  const written = all.map(
    ({ type, target, outside = false }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${xmlText(target)}"${outside ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${relations}">${written.join('')}</Relationships>`;
}

/** The relations of a sheet: the web addresses of its links. */
export function linksXml(addresses: readonly string[]): string {
  return relationsXml(addresses.map((target) => ({ type: `${office}/hyperlink`, target, outside: true })));
}

export const rootRelationsXml = relationsXml([
  { type: `${office}/officeDocument`, target: 'xl/workbook.xml' },
  { type: `${relations}/metadata/core-properties`, target: 'docProps/core.xml' },
]);

/** The relations of the workbook: its sheets in order, then styles and texts. */
export function workbookRelationsXml(sheets: readonly Sheet[]): string {
  return relationsXml([
    ...sheets.map((_, index) => ({ type: `${office}/worksheet`, target: `worksheets/sheet${index + 1}.xml` })),
    { type: `${office}/styles`, target: 'styles.xml' },
    { type: `${office}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

/** What kind each part of the file is. */
export function contentTypesXml(sheets: readonly Sheet[]): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`] as const),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return (
    `<Types xmlns="${packageTypes}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

/** A reference to a sheet from outside it: an apostrophe in its name is doubled. */
function sheetReference(name: string, cells: string): string {
  return `'${name.replaceAll("'", "''")}'!${cells}`;
}

/** Names that programs know: the cells of a filter, and the rows that are repeated on every printed page. */
function namesXml(sheets: readonly Sheet[]): string {
  const filters = sheets.flatMap((sheet, index) => {
    const cells = filterOf(sheet)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return cells === undefined
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(sheetReference(sheet.name, cells))}</definedName>`;
  });
  const titles = sheets.flatMap(({ table, name }, index) =>
    table
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(sheetReference(name, '$1:$1'))}</definedName>`
      : [],
  );
  const all = [...filters, ...titles];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

/** The workbook itself: its sheets by name and order. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const written = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView windowWidth="24000" windowHeight="12000"/>` +
    `</bookViews><sheets>${written.join('')}</sheets>${namesXml(sheets)}<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`
  );
}

/** What file managers and programs show of the file. `day` is an ISO date. */
export function propertiesXml(title: string, creator: string, day: string): string {
  const moment = `${day}T00:00:00Z`;
  return (
    `<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`
  );
}

/** Longer texts make Excel call the whole file broken. */
const longestText = 32_000;

/** A text as a workbook keeps it. `_x0041_` would be read as a letter by its code, so that such an underscore is itself given by its code. */
export function stringXml(text: string): string {
  const kept = xmlText(text.slice(0, longestText)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return `<si><t xml:space="preserve">${kept}</t></si>`;
}

export const stringsXmlHead = (count: number) => `<sst xmlns="${main}" uniqueCount="${count}">`;
