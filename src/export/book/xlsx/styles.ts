import { lightPaints } from '#export/picture/lightPaints';
import { xmlText } from '#export/picture/markup';
import type { CellLook } from './cell';

type Look = {
  readonly font: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: 'right' | 'left';
  /** Steps away from the edge, so that a number does not touch the words beside it. */
  readonly indent?: number;
  readonly wrap?: boolean;
};

const paint = (name: keyof typeof lightPaints) => `<color rgb="FF${lightPaints[name].slice(1).toUpperCase()}"/>`;

const font = (before: string, size: number, colour: keyof typeof lightPaints) =>
  `<font>${before}<sz val="${size}"/>${paint(colour)}<name val="Calibri"/><family val="2"/></font>`;

const fonts = [
  font('', 11, 'ink'),
  font('<b/>', 11, 'ink'),
  font('<b/>', 16, 'chart-main'),
  font('<u/>', 11, 'chart-main'),
  font('', 12, 'ink'),
];

/** The first two are not ours to choose: programs put them there whatever a file says. */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  `<fill><patternFill patternType="solid">${paint('chart-main-soft').replace('color', 'fgColor')}<bgColor indexed="64"/></patternFill></fill>`,
];

const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left/><right/><top/><bottom style="thin">${paint('line-strong')}</bottom><diagonal/></border>`,
];

const looks: Readonly<Record<CellLook, Look>> = {
  body: { font: 0 },
  wrap: { font: 0, wrap: true },
  title: { font: 2, wrap: true },
  lead: { font: 4, wrap: true },
  label: { font: 1, wrap: true },
  head: { font: 1, fill: 2, border: 1, wrap: true },
  headRight: { font: 1, fill: 2, border: 1, wrap: true, align: 'right', indent: 1 },
  number: { font: 0, align: 'right', indent: 1 },
  left: { font: 0, align: 'left' },
  link: { font: 3 },
};

/** Formats below this number are the programs' own. */
const firstFormat = 164;

function xf({ font: face, fill = 0, border = 0, align, indent, wrap = false }: Look, format: number): string {
  const side = align === undefined ? '' : ` horizontal="${align}"`;
  const step = indent === undefined ? '' : ` indent="${indent}"`;
  const apply = [
    format > 0 ? ' applyNumberFormat="1"' : '',
    face > 0 ? ' applyFont="1"' : '',
    fill > 0 ? ' applyFill="1"' : '',
    border > 0 ? ' applyBorder="1"' : '',
  ].join('');
  return (
    `<xf numFmtId="${format}" fontId="${face}" fillId="${fill}" borderId="${border}" xfId="0"${apply} applyAlignment="1">` +
    `<alignment${side} vertical="top"${wrap ? ' wrapText="1"' : ''}${step}/></xf>`
  );
}

const list = (name: string, parts: readonly string[]) =>
  parts.length === 0 ? '' : `<${name} count="${parts.length}">${parts.join('')}</${name}>`;

export type Styles = {
  /** The number of a style, for the cells that have it. */
  readonly styleOf: (look: CellLook, format?: string) => number;
  /** The part of the workbook that says what the numbers mean; complete once all cells are written. */
  readonly xml: () => string;
};

/** The styles of one workbook: each look with each format it is used with, numbered when first asked for. */
export function makeStyles(): Styles {
  const formats = new Map<string, number>();
  const numbers = new Map<string, number>();
  const written = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const formatOf = (format: string) => {
    const known = formats.get(format) ?? firstFormat + formats.size;
    formats.set(format, known);
    return known;
  };
  return {
    styleOf: (look, format) => {
      const key = `${look} ${format ?? ''}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      written.push(xf(looks[look], format === undefined ? 0 : formatOf(format)));
      numbers.set(key, written.length - 1);
      return written.length - 1;
    },
    xml: () => {
      const made = [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
      return (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        list('numFmts', made) +
        list('fonts', fonts) +
        list('fills', fills) +
        list('borders', borders) +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        list('cellXfs', written) +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        '<dxfs count="0"/></styleSheet>'
      );
    },
  };
}
