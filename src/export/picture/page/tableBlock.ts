import type { Mark } from '#charts/drawing';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import type { TypeSize } from '#export/picture/sheet';
import type { Block } from './blocks';

/** A table of texts: the first column flush left, numbers flush right, other texts flush left. */
export type TextTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly align: readonly ('left' | 'right')[];
  /** The row that the picture speaks of; −1 for none. */
  readonly bold: number;
};

/** Room between two columns, in widths of a letter. */
const GAP = 1.6;

/** What each column needs; where that is too much the widest ones give way, down to an even share. */
function widthsOf({ heads, rows }: TextTable, width: number, size: number): readonly number[] {
  const gap = size * GAP;
  const needs = heads.map((head, column) =>
    Math.max(
      ...rows.map((row) => measureText(row[column] ?? '', size, 600)),
      ...head.split(' ').map((word) => measureText(word, size, 400)),
      Math.min(measureText(head, size, 400), size * 9),
    ),
  );
  const room = width - gap * (heads.length - 1);
  const sum = needs.reduce((all, one) => all + one, 0);
  if (sum <= room) {
    const spare = (room - sum) / heads.length;
    return needs.map((need) => need + spare);
  }
  const fair = room / heads.length;
  const over = needs.reduce((all, one) => all + Math.max(one - fair, 0), 0);
  const under = needs.reduce((all, one) => all + Math.max(fair - one, 0), 0);
  return needs.map((need) => (need <= fair ? need : fair + ((need - fair) / over) * under));
}

type Cell = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly right: boolean;
  readonly bold: boolean;
  readonly quiet: boolean;
};

/** The lines of one cell with the top of its row at 0. */
function cellMarks({ text, x, width, right, bold, quiet }: Cell, { size, line }: TypeSize, most: number): Mark[] {
  const weight = bold ? 600 : 400;
  return wrapText(text, width, size, weight, most).map((part, row) => ({
    type: 'text',
    x: right ? x + width : x,
    y: line * 0.3 + size + row * size * 1.3,
    text: part,
    size,
    weight,
    anchor: right ? 'end' : 'start',
    fill: quiet ? 'ink-muted' : 'ink',
  }));
}

/** A table in the width in px, a hairline below each row; heads take up to two lines, cells one. */
export function tableBlock(table: TextTable, width: number, type: TypeSize): Block {
  const { size, line } = type;
  const widths = widthsOf(table, width, size);
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, one) => sum + one + size * GAP, 0));
  const place = (column: number) => ({
    x: lefts[column] ?? 0,
    width: widths[column] ?? 0,
    right: table.align[column] === 'right',
  });
  const heads = table.heads.map((text, column) =>
    cellMarks({ text, ...place(column), bold: false, quiet: true }, type, 2),
  );
  const tall = Math.max(1, ...heads.map((marks) => marks.length));
  const first = line + (tall - 1) * size * 1.3;
  const rule = (y: number, strong: boolean): Mark => ({
    type: 'line',
    x1: 0,
    x2: width,
    y1: y,
    y2: y,
    stroke: strong ? 'chart-axis' : 'line',
    strokeWidth: 1,
  });
  const body = table.rows.flatMap((row, index) => {
    const top = first + index * line;
    const cells = row.flatMap((text, column) =>
      cellMarks({ text, ...place(column), bold: index === table.bold, quiet: false }, type, 1),
    );
    return [
      ...cells.map((mark) => (mark.type === 'text' ? { ...mark, y: mark.y + top } : mark)),
      rule(top + line, false),
    ];
  });
  return { height: first + table.rows.length * line, marks: [...heads.flat(), rule(first, true), ...body] };
}
