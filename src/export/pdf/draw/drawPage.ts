import { plainText } from '#charts/text/plainText';
import type { PageNode } from '#export/pdf/plan/pageNode';
import { PT_PER_PX } from '#export/pdf/plan/paper';
import { drawMark } from './drawMark';
import type { Pen } from './pen';

/** The name by which links find a page, counted from 0; all are of one length, so that they sort as they count. */
const nameOf = (page: number): string => `page-${String(page).padStart(5, '0')}`;

function drawLink({ link }: PageNode, element: PDFKit.PDFStructureElement, document: PDFKit.PDFDocument): void {
  if (link === undefined) return;
  const { x, y, width, height } = link.box;
  const options = { structParent: element };
  if ('url' in link.to) document.link(x, y, width, height, link.to.url, options);
  else document.goTo(x, y, width, height, nameOf(link.to.page), options);
}

/** Draws inside its own corner. */
function moved(at: PageNode['at'], document: PDFKit.PDFDocument, draw: () => void): void {
  if (at === undefined) return draw();
  document.save().translate(at.x, at.y);
  draw();
  document.restore();
}

function drawMarks({ marks = [] }: PageNode, pen: Pen): void {
  for (const mark of marks) drawMark(mark, pen);
}

function drawNode(node: PageNode, parent: PDFKit.PDFStructureElement, pen: Pen): void {
  const { document } = pen;
  moved(node.at, document, () => {
    if (node.tag === 'Artifact') {
      document.markContent('Artifact');
      drawMarks(node, pen);
      document.endMarkedContent();
      return;
    }
    const words = { alt: plainText(node.alt ?? ''), scope: node.scope };
    const element = document.struct(node.tag, words);
    parent.add(element);
    if (node.marks !== undefined && node.marks.length > 0) {
      element.add(document.markStructureContent(node.tag));
      drawMarks(node, pen);
      document.endMarkedContent();
    }
    drawLink(node, element, document);
    for (const child of node.children ?? []) drawNode(child, element, pen);
    element.end();
  });
}

/**
 * Adds a page, counted from 0, and draws its parts, each marked as what it is for those who listen; `part` is the element
 * of the document that the page belongs to. The page before is compressed and let go.
 */
export function drawPage(nodes: readonly PageNode[], page: number, part: PDFKit.PDFStructureElement, pen: Pen): void {
  const { document } = pen;
  document.addPage();
  document.addNamedDestination(nameOf(page), 'XYZ', null, 0, null);
  document.lineJoin('round').scale(PT_PER_PX);
  for (const node of nodes) drawNode(node, part, pen);
}
