import type { Drawing } from '#charts/drawing';
import type { Glyphs } from '#export/glyphs/openGlyphs';
import { element, number, xmlText } from './markup';
import type { Palette } from './palettes';
import type { FigurePlan } from './planFigure';
import { sheetMarks } from './sheetMarks';
import { writeMarks } from './writeMarks';

/**
 * The finished picture as one SVG file of the size of its sheet: title, subtitle, status, chart, sources, version, day
 * of export, mark; `more` is SVG text laid over it, in px of the sheet. `chart` is laid out for `plan.frame`. Letters
 * are outlines, colours literals of the palette, nothing is looked up outside the file, so it is the same in a browser,
 * an office program and on paper; the words stay readable to machines in <title> and <desc>. The same input gives the
 * same bytes.
 */
export function drawFigure(plan: FigurePlan, chart: Drawing, glyphs: Glyphs, palette: Palette, more = ''): string {
  const { frame, spoken, language, sheet } = plan;
  const { width, height } = sheet;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" xml:lang="${language}" stroke="none">` +
    `<title>${xmlText(spoken.title)}</title><desc>${xmlText(spoken.description)}</desc>` +
    (palette.ground === null ? '' : element('rect', { width, height, fill: palette.ground })) +
    writeMarks(sheetMarks(plan), glyphs, palette) +
    `<g transform="translate(${number(frame.x)} ${number(frame.y)})">${writeMarks(chart.marks, glyphs, palette)}</g>` +
    more +
    `</svg>\n`
  );
}
