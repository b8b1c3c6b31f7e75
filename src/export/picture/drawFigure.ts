import type { Drawing, Paint } from '#charts/drawing';
import { brandMark } from './brandMark';
import { lightPaints } from './lightPaints';
import { element, number, xmlText } from './markup';
import type { Glyphs } from '#export/glyphs/openGlyphs';
import { outlineText, type TextLine } from '#export/glyphs/outlineText';
import {
  baselineOf,
  boardNameSize,
  boardSubtitleSize,
  footSize,
  innerWidth,
  subtitleSize,
  titleSetting,
  type TypeSize,
} from './sheet';
import { markGap, markSize, ruleWidth, type FigurePlan } from './planFigure';
import { writeMarks } from './writeMarks';

type Prose = Pick<TextLine, 'weight' | 'tracking'> & {
  readonly x: number;
  readonly top: number;
  readonly type: TypeSize;
  readonly paint: Paint;
};

const tab = { width: 72, height: 10 } as const;

function drawLines(lines: readonly string[], { x, top, type, paint, ...style }: Prose, glyphs: Glyphs): string {
  return lines
    .map((text, i) => {
      const y = baselineOf(top + i * type.line, type);
      const d = outlineText({ x, y, text, size: type.size, figures: 'proportional', ...style }, glyphs);
      return d === '' ? '' : element('path', { d, fill: lightPaints[paint] });
    })
    .join('');
}

function drawHead({ sheet, title, subtitle }: FigurePlan, glyphs: Glyphs): string {
  const x = sheet.left;
  const tracking = titleSetting.tracking;
  return (
    element('rect', { x, y: 0, ...tab, fill: lightPaints.canal }) +
    drawLines(title.lines, { x, top: sheet.top, type: title, paint: 'ink', weight: 700, tracking }, glyphs) +
    drawLines(subtitle.lines, { x, top: subtitle.top, type: subtitleSize, paint: 'ink-muted', weight: 400 }, glyphs)
  );
}

function drawFoot({ sheet, ruleTop, foot, board }: FigurePlan, glyphs: Glyphs): string {
  const top = sheet.bottom - Math.max(2, foot.length) * footSize.line;
  const x = board.left;
  const muted = { paint: 'ink-muted', weight: 400 } as const;
  const name = { x, top, type: boardNameSize, paint: 'ink', weight: 600 } as const;
  const below = { x, top: top + boardNameSize.line, type: boardSubtitleSize, ...muted };
  const markTop = top + (boardNameSize.line + boardSubtitleSize.line - markSize) / 2;
  return (
    element('rect', {
      x: sheet.left,
      y: ruleTop,
      width: innerWidth(sheet),
      height: ruleWidth,
      fill: lightPaints.line,
    }) +
    drawLines(foot, { x: sheet.left, top, type: footSize, ...muted }, glyphs) +
    brandMark(x - markGap - markSize, markTop, markSize) +
    drawLines([board.name], name, glyphs) +
    drawLines([board.subtitle], below, glyphs)
  );
}

/**
 * The finished picture as one SVG file of the size of its sheet: title, subtitle, chart, sources, day of export, mark.
 * `chart` is laid out for `plan.frame`. Letters are outlines, colours literals, nothing is looked up outside
 * the file, so it is the same in a browser, an office program and on paper; the words stay readable to
 * machines in <title> and <desc>. The same input gives the same bytes.
 */
export function drawFigure(plan: FigurePlan, chart: Drawing, glyphs: Glyphs): string {
  const { frame, spoken, language, sheet } = plan;
  const { width, height } = sheet;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" xml:lang="${language}" stroke="none">` +
    `<title>${xmlText(spoken.title)}</title><desc>${xmlText(spoken.description)}</desc>` +
    element('rect', { width, height, fill: lightPaints.surface }) +
    drawHead(plan, glyphs) +
    `<g transform="translate(${number(frame.x)} ${number(frame.y)})">${writeMarks(chart.marks, glyphs)}</g>` +
    drawFoot(plan, glyphs) +
    `</svg>\n`
  );
}
