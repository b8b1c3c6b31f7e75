import type { Fill, Mark, Stroke } from '#charts/drawing';
import { circlePolygon, hatchPath, rectPolygon } from '#export/picture/hatchPath';
import { hatches, isHatch } from '#export/picture/hatches';
import { lightPaints } from '#export/picture/lightPaints';
import { drawText } from './drawText';
import type { Pen } from './pen';

/** Strokes the path that was built; the dashes of the stroke before must not stay. */
function strokePath(document: PDFKit.PDFDocument, { stroke, strokeWidth = 1, dash }: Partial<Stroke>): void {
  if (stroke === undefined) return;
  const lengths = dash?.split(/[\s,]+/).map(Number);
  if (lengths === undefined) document.undash();
  else document.dash(lengths);
  document.lineWidth(strokeWidth).stroke(lightPaints[stroke]);
}

type Painted = { readonly fill: Fill } & Partial<Stroke>;

/** A shape painted: its ground, then its hatch, then its outline, so that the outline stays whole. */
function paintShape(document: PDFKit.PDFDocument, mark: Painted, build: () => void, strips: () => string): void {
  const { fill } = mark;
  if (fill !== 'none') {
    build();
    document.fill(lightPaints[isHatch(fill) ? hatches[fill].ground : fill]);
    if (isHatch(fill)) document.path(strips()).fill(lightPaints[hatches[fill].strips]);
  }
  if (mark.stroke === undefined) return;
  build();
  strokePath(document, mark);
}

/**
 * The third pen for the marks of a chart: a page of a PDF, in drawing order, in px with y downwards, with the light
 * colours as literals. Text stays text. Throws when a mark holds something that is no number.
 */
export function drawMark(mark: Mark, pen: Pen): void {
  const { document } = pen;
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height } = mark;
      const strips = () => hatchPath(rectPolygon(x, y, width, height));
      return paintShape(document, mark, () => document.rect(x, y, width, height), strips);
    }
    case 'dot': {
      const { x, y, r } = mark;
      return paintShape(
        document,
        mark,
        () => document.circle(x, y, r),
        () => hatchPath(circlePolygon(x, y, r)),
      );
    }
    case 'line':
      document.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
      return strokePath(document, mark);
    case 'path':
      // A free shape is not hatched but takes the ground colour; no layout hatches one.
      return paintShape(
        document,
        mark,
        () => document.path(mark.d),
        () => '',
      );
    case 'text':
      return drawText(mark, pen);
  }
}
