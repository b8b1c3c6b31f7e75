import type { Fill, Mark, Stroke } from '#charts/drawing';
import { hatches, isHatch, type Hatch } from './hatches';
import { circlePolygon, hatchPath, rectPolygon } from './hatchPath';
import { drawingData, element } from './markup';
import type { Glyphs } from '#export/glyphs/openGlyphs';
import { outlineText } from '#export/glyphs/outlineText';
import type { Palette } from './palettes';

type TextMark = Extract<Mark, { type: 'text' }>;

/** Draws the letters of a text once for each paint, one over the other; '' where there is nothing to see. */
export type Letters = (mark: TextMark, paints: readonly Attributes[]) => string;

/** What marks are drawn with. */
export type Pen = { readonly letters: Letters; readonly palette: Palette };

/** Letters as outlines, so that the picture needs no font. */
export const outlined =
  (glyphs: Glyphs): Letters =>
  (mark, paints) => {
    const d = outlineText(mark, glyphs);
    return d === '' ? '' : paints.map((paint) => element('path', { d, ...paint })).join('');
  };

const fillOf = (fill: Exclude<Fill, Hatch>, { paints }: Palette): string => (fill === 'none' ? 'none' : paints[fill]);

function strokeAttributes({ stroke, strokeWidth, dash }: Partial<Stroke>, { paints }: Palette) {
  if (stroke === undefined) return {};
  return {
    stroke: paints[stroke],
    'stroke-width': strokeWidth ?? 1,
    ...(dash === undefined ? {} : { 'stroke-dasharray': drawingData(dash) }),
  };
}

type Attributes = Parameters<typeof element>[1];
type Polygon = Parameters<typeof hatchPath>[0];

/** A closed shape: its ground, then its hatch, then its outline, so that the outline stays whole. */
function filled(
  name: string,
  place: Attributes,
  { fill, ...stroke }: { readonly fill: Fill } & Partial<Stroke>,
  polygon: Polygon,
  palette: Palette,
): string {
  const outline = strokeAttributes(stroke, palette);
  if (!isHatch(fill)) return element(name, { ...place, fill: fillOf(fill, palette), ...outline });
  const { ground, strips } = hatches[fill];
  return (
    element(name, { ...place, fill: palette.paints[ground] }) +
    element('path', { d: hatchPath(polygon), fill: palette.paints[strips] }) +
    (stroke.stroke === undefined ? '' : element(name, { ...place, fill: 'none', ...outline }))
  );
}

function writeText(mark: TextMark, { letters, palette: { paints, halos } }: Pen): string {
  const ink = { fill: paints[mark.fill] };
  if (mark.halo !== true || !halos) return letters(mark, [ink]);
  const halo = {
    fill: paints.surface,
    stroke: paints.surface,
    'stroke-width': Math.max(4, mark.size / 4),
    'stroke-linejoin': 'round',
  };
  return letters(mark, [halo, ink]);
}

/** A line in the colour of the paper, or such a rim around a filled shape, only sets apart what lies around it. */
const isHalo = ({ type, stroke }: Extract<Mark, { type: 'line' | 'path' }>, filledIn: boolean) =>
  stroke === 'surface' && (type === 'line' || filledIn);

function writePath(mark: Extract<Mark, { type: 'path' }>, palette: Palette): string {
  // A free shape is not hatched but takes the ground colour; no layout hatches one.
  const fill = isHatch(mark.fill) ? palette.paints[hatches[mark.fill].ground] : fillOf(mark.fill, palette);
  const rimless = !palette.halos && isHalo(mark, mark.fill !== 'none');
  const stroke = rimless ? {} : strokeAttributes(mark, palette);
  // Round joins: ImageMagick draws a stray line where a mitre is asked for.
  const joins = 'stroke' in stroke ? { 'stroke-linejoin': 'round' } : {};
  return element('path', { d: drawingData(mark.d), fill, ...stroke, ...joins });
}

function writeMark(mark: Mark, pen: Pen): string {
  const { palette } = pen;
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return filled('rect', { x, y, width, height }, mark, rectPolygon(x, y, width, height), palette);
    }
    case 'dot': {
      const { x, y, r } = mark;
      return filled('circle', { cx: x, cy: y, r }, mark, circlePolygon(x, y, r), palette);
    }
    case 'line': {
      if (!palette.halos && isHalo(mark, false)) return '';
      const { x1, y1, x2, y2 } = mark;
      return element('line', { x1, y1, x2, y2, ...strokeAttributes(mark, palette) });
    }
    case 'path':
      return writePath(mark, palette);
    case 'text':
      return writeText(mark, pen);
  }
}

/** Marks as SVG text by a pen of any letters; see `writeMarks`. */
export function writeWith(marks: readonly Mark[], pen: Pen): string {
  return marks.map((mark) => writeMark(mark, pen)).join('');
}

/**
 * The second pen for marks: SVG elements as text, in drawing order, in the px of the layout, with literal colours of a
 * palette and letters as outlines. No ids, classes or styles, so that the text can stand anywhere in any file. Throws a
 * RangeError when a mark holds something that is no number or no path.
 */
export function writeMarks(marks: readonly Mark[], glyphs: Glyphs, palette: Palette): string {
  return writeWith(marks, { letters: outlined(glyphs), palette });
}
