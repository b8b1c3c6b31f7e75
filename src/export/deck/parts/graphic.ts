import type { Language } from '#model/languages';
import { outline } from '#export/deck/chart/paint';
import type { Cell, ChartShape, TableShape } from '#export/deck/deck';
import { emu } from '#export/deck/measure';
import { namespaces, node } from '#export/deck/node';
import { frameNode } from './frame';
import { paragraphNode } from './text';

function graphicNode(shape: ChartShape | TableShape, id: number, uri: string, content: string): string {
  const { name, box, description } = shape;
  return node(
    'p:graphicFrame',
    {},
    node(
      'p:nvGraphicFramePr',
      {},
      node('p:cNvPr', { id, name, descr: description }),
      node('p:cNvGraphicFramePr', {}, node('a:graphicFrameLocks', { noGrp: 1 })),
      node('p:nvPr', {}),
    ),
    frameNode(box, 'p:xfrm'),
    node('a:graphic', {}, node('a:graphicData', { uri }, content)),
  );
}

/** The frame of a chart; `relation` leads to its part. */
export function chartNode(shape: ChartShape, id: number, relation: string): string {
  const chart = node('c:chart', { 'xmlns:c': namespaces.c, 'xmlns:r': namespaces.r, 'r:id': relation });
  return graphicNode(shape, id, namespaces.c, chart);
}

const edge = (name: string, drawn: string) =>
  drawn.replace(/^<a:ln/, `<a:${name}`).replace(/<\/a:ln>$/, `</a:${name}>`);

/** A cell between hairlines; the line below the head is stronger. */
function cellNode(cell: Cell, size: number, head: boolean, language: Language): string {
  const { text, bold = head, ink = head ? 'ink-muted' : 'ink', end = false } = cell;
  const align = end ? ('end' as const) : ('start' as const);
  const paragraph = paragraphNode({ runs: [{ text, size, bold, ink }], align }, language, () => null);
  const none = outline(null);
  const below = head ? outline('line-strong', 1.5) : outline('line', 1);
  return node(
    'a:tc',
    {},
    node('a:txBody', {}, node('a:bodyPr', {}), node('a:lstStyle', {}), paragraph),
    node(
      'a:tcPr',
      { marL: emu(4), marR: emu(4), marT: emu(2), marB: emu(2), anchor: 'ctr' },
      edge('lnL', none),
      edge('lnR', none),
      edge('lnT', none),
      edge('lnB', below),
      node('a:noFill', {}),
    ),
  );
}

/** A table of the program's own, to be edited; rows grow with what is typed. */
export function tableNode(shape: TableShape, id: number, language: Language): string {
  const { columns, rows, rowHeight, size } = shape;
  const table = node(
    'a:tbl',
    {},
    node('a:tblPr', { firstRow: 1 }),
    node('a:tblGrid', {}, ...columns.map((width) => node('a:gridCol', { w: emu(width) }))),
    ...rows.map((row, index) =>
      node('a:tr', { h: emu(rowHeight) }, ...row.map((cell) => cellNode(cell, size, index === 0, language))),
    ),
  );
  return graphicNode(shape, id, 'http://schemas.openxmlformats.org/drawingml/2006/table', table);
}
