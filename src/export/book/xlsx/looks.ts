import type { CellObject } from 'write-excel-file/universal';
import { lightPaints } from '#export/picture/lightPaints';
import type { CellLook } from './cell';

type Style = Omit<CellObject, 'value' | 'type' | 'format' | 'height'>;

const wrapped: Style = { wrap: true };
const head: Style = {
  wrap: true,
  fontWeight: 'bold',
  backgroundColor: lightPaints['chart-main-soft'],
  bottomBorderStyle: 'thin',
  bottomBorderColor: lightPaints['line-strong'],
};

/** One step away from the edge, so that a number does not touch the words beside it. */
const right: Style = { align: 'right', indent: 1 };

/** What each look of a cell is made of, in the light colours of the board. */
export const looks = {
  body: {},
  wrap: wrapped,
  title: { wrap: true, fontWeight: 'bold', fontSize: 16, textColor: lightPaints['chart-main'] },
  lead: { wrap: true, fontSize: 12 },
  label: { wrap: true, fontWeight: 'bold' },
  head,
  headRight: { ...head, ...right },
  number: right,
  left: { align: 'left' },
  link: { textColor: lightPaints['chart-main'], textDecoration: { underline: true } },
} satisfies Record<CellLook, Style>;
