import type { Drawing } from '#charts/drawing';
import type { Glyphs } from '#export/glyphs/openGlyphs';
import { element, number, xmlText } from './markup';
import type { Palette } from './palettes';
import type { FigurePlan } from './planFigure';
import { sheetMarks } from './sheetMarks';
import { outlined, writeWith, type Pen } from './writeMarks';

/** `drawFigure` by a pen of any letters. */
export function drawSheet(plan: FigurePlan, chart: Drawing, pen: Pen, more = ''): string {
  const { frame, spoken, language, sheet } = plan;
  const { width, height } = sheet;
  const { ground } = pen.palette;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" xml:lang="${language}" stroke="none">` +
    `<title>${xmlText(spoken.title)}</title><desc>${xmlText(spoken.description)}</desc>` +
    (ground === null ? '' : element('rect', { width, height, fill: ground })) +
    writeWith(sheetMarks(plan), pen) +
    `<g transform="translate(${number(frame.x)} ${number(frame.y)})">${writeWith(chart.marks, pen)}</g>` +
    more +
    `</svg>\n`
  );
}

/**
 * The finished picture as one SVG file of the size of its sheet: title, subtitle, status, chart, sources, version, day
 * of export, mark; `more` is SVG text laid over it, in px of the sheet. `chart` is laid out for `plan.frame`. Letters
 * are outlines, colours literals of the palette, nothing is looked up outside the file, so it is the same in a browser,
 * an office program and on paper; the words stay readable to machines in <title> and <desc>. The same input gives the
 * same bytes.
 */
export function drawFigure(plan: FigurePlan, chart: Drawing, glyphs: Glyphs, palette: Palette, more = ''): string {
  return drawSheet(plan, chart, { letters: outlined(glyphs), palette }, more);
}
