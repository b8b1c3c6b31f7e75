import { makeBreathe } from '#export/batch/breathe';
import { zipFiles, type ZipEntry } from '#export/batch/zipFiles';
import type { IsoDate } from '#model/observation';
import {
  contentTypesXml,
  linksXml,
  propertiesXml,
  rootRelationsXml,
  stringsXmlHead,
  stringXml,
  workbookRelationsXml,
  workbookXml,
} from './bookParts';
import type { Sheet } from './cell';
import { makeStrings, sheetXml } from './sheetXml';
import { makeStyles } from './styles';

const xlsxMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type Book = {
  readonly sheets: readonly [Sheet, ...Sheet[]];
  readonly title: string;
  readonly creator: string;
  /** Printed below every page. */
  readonly footer: string;
  readonly day: IsoDate;
};

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A footer in the codes of the standard: the text left, the page and the number of pages right. */
const footerOf = (text: string) => `&L${text.slice(0, 200).replaceAll('&', '&&')}&R&P/&N`;

/**
 * A workbook as a file: sheets with typed cells, links, filters and fixed heads; no formulas, no macros. Texts are made
 * plain on the way (see `plainText`). The same book gives the same bytes. The thread is given back between rows, and an
 * aborted signal ends it with `ExportError('cancelled')`.
 */
export async function writeXlsx({ sheets, title, creator, footer, day }: Book, signal?: AbortSignal): Promise<Blob> {
  const breathe = makeBreathe(signal);
  const styles = makeStyles();
  const strings = makeStrings();
  const links: { readonly sheet: number; readonly addresses: readonly string[] }[] = [];
  const part = (name: string, xml: () => string): ZipEntry => ({
    name,
    write: () => Promise.resolve(new Blob([start, xml()])),
  });
  const sheetPart = (sheet: Sheet, index: number): ZipEntry => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    write: async () => {
      const view = { first: index === 0, footer: footerOf(footer) };
      const { xml, addresses } = await sheetXml(sheet, { styles, strings }, view, breathe);
      links.push({ sheet: index + 1, addresses });
      return new Blob([start, ...xml]);
    },
  });
  const stringsPart: ZipEntry = {
    name: 'xl/sharedStrings.xml',
    write: async () => {
      const all = strings.all();
      const xml = [start, stringsXmlHead(all.length)];
      for (const one of all) {
        xml.push(stringXml(one));
        await breathe();
      }
      return new Blob([...xml, '</sst>']);
    },
  };
  const linked = sheets.flatMap(({ rows }, index) =>
    rows.some((row) => row.some((cell) => cell?.href?.startsWith('http') === true)) ? index : [],
  );
  const files: readonly ZipEntry[] = [
    part('[Content_Types].xml', () => contentTypesXml(sheets)),
    part('_rels/.rels', () => rootRelationsXml),
    part('xl/workbook.xml', () => workbookXml(sheets)),
    part('xl/_rels/workbook.xml.rels', () => workbookRelationsXml(sheets)),
    ...sheets.map(sheetPart),
    ...linked.map((index) =>
      part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, () =>
        linksXml(links.find(({ sheet }) => sheet === index + 1)?.addresses ?? []),
      ),
    ),
    part('xl/styles.xml', styles.xml),
    stringsPart,
    part('docProps/core.xml', () => propertiesXml(title, creator, day)),
  ];
  return zipFiles(files, { signal, day, mime: xlsxMime });
}
