import type { Breathe } from '#export/batch/breathe';
import { xmlText } from '#export/picture/markup';
import type { Cell, Sheet } from './cell';
import { heightOf } from './heightOf';
import type { Styles } from './styles';

/** "A", "Z", "AA" for 0, 25, 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

export type Strings = { readonly indexOf: (text: string) => number; readonly all: () => readonly string[] };

/** The texts of a workbook, each kept once. */
export function makeStrings(): Strings {
  const known = new Map<string, number>();
  return {
    indexOf: (text) => {
      const index = known.get(text) ?? known.size;
      known.set(text, index);
      return index;
    },
    all: () => [...known.keys()],
  };
}

/** What one sheet needs besides its own part: the web addresses that its cells lead to, in order. */
export type WrittenSheet = { readonly xml: readonly string[]; readonly addresses: readonly string[] };

type Place = { readonly cell: NonNullable<Cell>; readonly ref: string };

function cellXml({ cell, ref }: Place, styles: Styles, strings: Strings): string {
  const style = styles.styleOf(cell.look, cell.format);
  return typeof cell.value === 'number'
    ? `<c r="${ref}" s="${style}"><v>${cell.value}</v></c>`
    : `<c r="${ref}" s="${style}" t="s"><v>${strings.indexOf(cell.value)}</v></c>`;
}

function viewXml({ table, frozen = 0 }: Sheet, first: boolean): string {
  const open = `<sheetView${table ? '' : ' showGridLines="0"'}${first ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (!table) return `<sheetViews>${open}/></sheetViews>`;
  const corner = `${columnName(frozen)}2`;
  const pane = frozen === 0 ? 'bottomLeft' : 'bottomRight';
  const beside = frozen === 0 ? '' : '<selection pane="topRight"/><selection pane="bottomLeft"/>';
  const across = frozen === 0 ? '' : `xSplit="${frozen}" `;
  return (
    `<sheetViews>${open}><pane ${across}ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `${beside}<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function headXml(sheet: Sheet, first: boolean): string {
  const { rows, widths } = sheet;
  const end = `${columnName(Math.max(widths.length, 1) - 1)}${Math.max(rows.length, 1)}`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${sheet.print === 'free' ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'}<dimension ref="A1:${end}"/>` +
    `${viewXml(sheet, first)}<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`
  );
}

/** The cells of a table that its filter covers; null where there is nothing to filter. */
export function filterOf({ table, rows, widths }: Sheet): string | null {
  return table && rows.length > 1 ? `A1:${columnName(widths.length - 1)}${rows.length}` : null;
}

function footXml(sheet: Sheet, links: readonly Place[], addresses: string[], footer: string): string {
  const filter = filterOf(sheet);
  const written = links.map(({ cell: { href = '' }, ref }) => {
    if (href.startsWith('#')) return `<hyperlink ref="${ref}" location="${xmlText(href.slice(1))}"/>`;
    addresses.push(href);
    return `<hyperlink ref="${ref}" r:id="rId${addresses.length}"/>`;
  });
  return (
    `</sheetData>${filter === null ? '' : `<autoFilter ref="${filter}"/>`}` +
    (written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9"${sheet.print === 'upright' ? '' : ' orientation="landscape"'}${sheet.print === 'free' ? '' : ' fitToHeight="0"'}/>` +
    `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter></worksheet>`
  );
}

/**
 * One sheet as the XML of a workbook (ECMA-376, part 1, 18.3), in pieces, so that a long one needs no long string.
 * Elements stand in the order that the standard demands; programs call the file broken otherwise. Calls `breathe`
 * between rows. `footer` is printed below every page, in the standard's own codes.
 */
export async function sheetXml(
  sheet: Sheet,
  { styles, strings }: { readonly styles: Styles; readonly strings: Strings },
  { first, footer }: { readonly first: boolean; readonly footer: string },
  breathe: Breathe,
): Promise<WrittenSheet> {
  const xml = [headXml(sheet, first)];
  const links: Place[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const places = row.flatMap((cell, column): Place[] =>
      cell === null ? [] : [{ cell, ref: `${columnName(column)}${index + 1}` }],
    );
    links.push(...places.filter(({ cell }) => cell.href !== undefined));
    const cells = places.map((place) => cellXml(place, styles, strings)).join('');
    if (cells !== '') xml.push(`<row r="${index + 1}" ht="${heightOf(row, sheet.widths)}">${cells}</row>`);
    await breathe();
  }
  const addresses: string[] = [];
  xml.push(footXml(sheet, links, addresses, footer));
  return { xml, addresses };
}
