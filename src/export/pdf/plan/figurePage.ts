import { textScales } from '#charts/frame';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { QrPen } from '#export/picture/qr/loadQr';
import { footNode, type PageNumber } from './footPart';
import { headPart } from './headPart';
import { tabNode } from './tabNode';
import { tailPart } from './tailPart';
import type { PageNode } from './pageNode';
import { INNER, innerWidth } from './paper';
import { place, stack, type Part } from './stack';
import { tablePart } from './tablePart';
import { targetsPart } from './targetsPart';

/** Height of a chart in px: what it wants, and what it keeps however long the words are. */
const wanted = {
  column: 330,
  line: 330,
  'ranked-bar': 330,
  'stacked-bar': 330,
  'icon-array': 240,
  scoreboard: 260,
  none: 200,
};
const least = 200;
const gap = 22;

function chartPart(entry: ExportEntry, height: number): Part {
  const { marks } = entry.layOut({ width: innerWidth, height, scale: textScales.panel });
  return { nodes: [{ tag: 'Figure', alt: entry.words.description, marks }], height };
}

/**
 * One figure on one page of A4, in reading order: head, chart, its numbers, caveats, sources, address (with a QR code
 * where `pen` is given). The words take what they need up to a limit, then the table, and the chart the rest:
 *
 *     ▬▬▬                                      canal tab
 *     Kinh tế                                  head
 *     Tăng trưởng 2024 vượt kế hoạch
 *     ✓✓ Vượt chỉ tiêu   Kế hoạch 2024: 7,5 %
 *     ┌───────────────────────────────┐
 *     │ chart, 200 to 330 px          │
 *     └───────────────────────────────┘
 *     Kỳ      Hậu Giang (%)  Kế hoạch (%)      table, or the named targets of a scoreboard
 *     Lưu ý, Nguồn, Xem trên bảng
 *     ══════════════════════════════════
 *     ▥ Board, version, day of export   3/27   foot
 */
export function figurePage(entry: ExportEntry, number: PageNumber, pen: QrPen | null = null): readonly PageNode[] {
  const head = headPart(entry);
  const space = INNER.bottom - 24 - INNER.top - head.height - gap;
  const { numbers, tail } = lowerHalf(entry, space - least - gap, pen);
  const lower = [numbers, tail].reduce((sum, { height }) => sum + (height === 0 ? 0 : height + gap), 0);
  const chart = chartPart(entry, Math.floor(Math.max(least, Math.min(wanted[entry.figure.kind], space - lower))));
  const body = stack([head, chart, numbers, tail], gap);
  return [tabNode, ...place(body, INNER.left, INNER.top), footNode(entry, entry.words.exportedOn, number)];
}

/** Numbers, and what stands below them, for `room` px; titles of sources are cut before rows of numbers are. */
function lowerHalf(
  entry: ExportEntry,
  room: number,
  pen: QrPen | null,
): { readonly numbers: Part; readonly tail: Part } {
  const set = (lines: 1 | 2) => {
    const tail = tailPart(entry, lines, pen);
    const left = room - tail.height - gap;
    const { part, whole } = tablePart(entry, left);
    return { tail, numbers: stack([part, targetsPart(entry, left)], gap), whole, left };
  };
  const roomy = set(2);
  if (roomy.whole && roomy.left >= 0) return roomy;
  const close = set(1);
  return close.numbers.height > roomy.numbers.height || roomy.left < 0 ? close : roomy;
}
