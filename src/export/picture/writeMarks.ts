import type { Fill, Mark, Paint, Stroke } from '#charts/drawing';
import { circlePolygon, hatchPath, rectPolygon } from './hatchPath';
import { lightPaints } from './lightPaints';
import { drawingData, element } from './markup';
import type { Glyphs } from '#export/glyphs/openGlyphs';
import { outlineText } from '#export/glyphs/outlineText';

/** A hatch is strips of one colour over a ground of another, as in the charts on the page. */
const hatches = {
  'hatch-main': { ground: 'chart-main-soft', strips: 'chart-main' },
  'hatch-compare': { ground: 'surface-sunken', strips: 'chart-compare' },
} as const satisfies Partial<Record<Fill, { ground: keyof typeof lightPaints; strips: Paint }>>;

type Hatch = keyof typeof hatches;

const isHatch = (fill: Fill): fill is Hatch => Object.hasOwn(hatches, fill);

const fillOf = (fill: Exclude<Fill, Hatch>): string => (fill === 'none' ? 'none' : lightPaints[fill]);

function strokeAttributes({ stroke, strokeWidth, dash }: Partial<Stroke>) {
  if (stroke === undefined) return {};
  return {
    stroke: lightPaints[stroke],
    'stroke-width': strokeWidth ?? 1,
    ...(dash === undefined ? {} : { 'stroke-dasharray': drawingData(dash) }),
  };
}

type Attributes = Parameters<typeof element>[1];
type Polygon = Parameters<typeof hatchPath>[0];

/** A closed shape: its ground, then its hatch, then its outline, so that the outline stays whole. */
function filled(name: string, place: Attributes, fill: Fill, stroke: Partial<Stroke>, polygon: Polygon): string {
  if (!isHatch(fill)) return element(name, { ...place, fill: fillOf(fill), ...strokeAttributes(stroke) });
  const { ground, strips } = hatches[fill];
  const outline =
    stroke.stroke === undefined ? '' : element(name, { ...place, fill: 'none', ...strokeAttributes(stroke) });
  return (
    element(name, { ...place, fill: lightPaints[ground] }) +
    element('path', { d: hatchPath(polygon), fill: lightPaints[strips] }) +
    outline
  );
}

function writeText(mark: Extract<Mark, { type: 'text' }>, glyphs: Glyphs): string {
  const d = outlineText(mark, glyphs);
  if (d === '') return '';
  const halo = element('path', {
    d,
    fill: lightPaints.surface,
    stroke: lightPaints.surface,
    'stroke-width': Math.max(4, mark.size / 4),
    'stroke-linejoin': 'round',
  });
  return (mark.halo ? halo : '') + element('path', { d, fill: lightPaints[mark.fill] });
}

function writeMark(mark: Mark, glyphs: Glyphs): string {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height, fill } = mark;
      return filled('rect', { x, y, width, height }, fill, mark, rectPolygon(x, y, width, height));
    }
    case 'dot': {
      const { x, y, r, fill } = mark;
      return filled('circle', { cx: x, cy: y, r }, fill, mark, circlePolygon(x, y, r));
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return element('line', { x1, y1, x2, y2, ...strokeAttributes(mark) });
    }
    case 'path': {
      // A free shape is not hatched but takes the ground colour; no layout hatches one.
      const fill = isHatch(mark.fill) ? lightPaints[hatches[mark.fill].ground] : fillOf(mark.fill);
      // Round joins: ImageMagick draws a stray line where a mitre is asked for.
      const joins = mark.stroke === undefined ? {} : { 'stroke-linejoin': 'round' };
      return element('path', { d: drawingData(mark.d), fill, ...strokeAttributes(mark), ...joins });
    }
    case 'text':
      return writeText(mark, glyphs);
  }
}

/**
 * The second pen for the marks of a chart: SVG elements as text, in drawing order, in the px of the layout,
 * with literal light colours and letters as outlines. No ids, classes or styles, so that the text can stand
 * anywhere in any file. Throws a RangeError when a mark holds something that is no number or no path.
 */
export function writeMarks(marks: readonly Mark[], glyphs: Glyphs): string {
  return marks.map((mark) => writeMark(mark, glyphs)).join('');
}
