import type { Feature } from 'write-excel-file/universal';
import type {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { xmlText } from '#export/picture/markup';
import type { Sheet } from './cell';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type Utility = {
  readonly getCellAddress: typeof getCellAddress;
  readonly getOrderOfSiblings: typeof getOrderOfSiblings;
  readonly insertElementMarkupAccordingToOrderOfSiblings: typeof insertElementMarkupAccordingToOrderOfSiblings;
};

type Link = { readonly ref: string; readonly href: string; readonly id: string };

/** The cells of a sheet that lead somewhere, in order. */
function linksOf({ rows }: Sheet, { getCellAddress: addressOf }: Utility): readonly Link[] {
  const found = rows.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell?.href === undefined ? [] : [{ ref: addressOf(y, x), href: cell.href }])),
  );
  return found.map((link, index) => ({ ...link, id: `rId-link-${index + 1}` }));
}

const isInside = ({ href }: Link) => href.startsWith('#');

/**
 * What the library lacks, by its own door for such: cells that lead to an address or another sheet, and a filter on
 * the head of each table. `sheets` in the order of the workbook.
 */
export function linkFeature(sheets: readonly Sheet[], utility: Utility): Feature<Blob> {
  const file = 'xl/worksheets/sheet{id}.xml';
  const order = utility.getOrderOfSiblings(file, 'worksheet') ?? [];
  const insert = (xml: string, element: string) =>
    utility.insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
  const linksAt = (index: number) => {
    const sheet = sheets[index];
    return sheet === undefined ? [] : linksOf(sheet, utility);
  };
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const sheet = sheets[sheetIndex];
            const links = linksAt(sheetIndex).map((link) =>
              isInside(link)
                ? `<hyperlink ref="${link.ref}" location="${xmlText(link.href.slice(1))}"/>`
                : `<hyperlink ref="${link.ref}" r:id="${link.id}"/>`,
            );
            const linked = links.length === 0 ? xml : insert(xml, `<hyperlinks>${links.join('')}</hyperlinks>`);
            if (sheet === undefined || !sheet.table || sheet.rows.length < 2) return linked;
            const end = utility.getCellAddress(sheet.rows.length - 1, sheet.widths.length - 1);
            return insert(linked, `<autoFilter ref="A1:${end}"/>`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
            linksAt(sheetIndex)
              .filter((link) => !isInside(link))
              .map(
                ({ id, href }) =>
                  `<Relationship Id="${id}" Type="${hyperlink}" Target="${xmlText(href)}" TargetMode="External"/>`,
              )
              .join(''),
        },
      },
    },
  };
}
