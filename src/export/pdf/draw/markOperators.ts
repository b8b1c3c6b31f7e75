import type { Fill, Mark, Stroke } from '#charts/drawing';
import type { Glyphs } from '#export/glyphs/openGlyphs';
import { circlePolygon, hatchPath, rectPolygon } from '#export/picture/hatchPath';
import { hatches, isHatch } from '#export/picture/hatches';
import { numbers } from '#export/pdf/file/pdfSyntax';
import type { Faces } from '#export/pdf/font/face';
import { fillColour, strokeStyle } from './paintOperators';
import { pathOperators } from './pathOperators';
import { textOperators } from './textOperators';

/** How far the control points of a quarter of a circle stand from its ends, in radii. */
const QUARTER = 0.5523;

function circle(x: number, y: number, r: number): string {
  const k = r * QUARTER;
  const curves = [
    [x + r, y + k, x + k, y + r, x, y + r],
    [x - k, y + r, x - r, y + k, x - r, y],
    [x - r, y - k, x - k, y - r, x, y - r],
    [x + k, y - r, x + r, y - k, x + r, y],
  ];
  return `${numbers(x + r, y)} m\n${curves.map((curve) => `${numbers(...curve)} c\n`).join('')}h\n`;
}

/** A path painted: its ground, then its hatch, then its outline, so that the outline stays whole. */
function painted(path: string, fill: Fill, stroke: Partial<Stroke>, strips: () => string): string {
  const outline = stroke.stroke === undefined ? '' : `${strokeStyle(stroke)}${path}S\n`;
  if (fill === 'none') return outline;
  if (!isHatch(fill)) return `${fillColour(fill)}${path}f\n${outline}`;
  const { ground, strips: ink } = hatches[fill];
  return `${fillColour(ground)}${path}f\n${fillColour(ink)}${pathOperators(strips())}f\n${outline}`;
}

/**
 * The third pen for the marks of a chart: operators of a PDF page, in drawing order, in px with y downwards (the page
 * turns them round once), with the light colours as literals. Text stays text. Throws a RangeError when a mark holds
 * something that is no number or no path.
 */
export function markOperators(mark: Mark, faces: Faces, glyphs: Glyphs): string {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height, fill } = mark;
      return painted(`${numbers(x, y, width, height)} re\n`, fill, mark, () =>
        hatchPath(rectPolygon(x, y, width, height)),
      );
    }
    case 'dot': {
      const { x, y, r, fill } = mark;
      return painted(circle(x, y, r), fill, mark, () => hatchPath(circlePolygon(x, y, r)));
    }
    case 'line':
      return `${strokeStyle(mark)}${numbers(mark.x1, mark.y1)} m\n${numbers(mark.x2, mark.y2)} l\nS\n`;
    case 'path':
      // A free shape is not hatched but takes the ground colour; no layout hatches one.
      return painted(pathOperators(mark.d), mark.fill, mark, () => '');
    case 'text':
      return textOperators(mark, faces, glyphs);
  }
}
