import type { TextMark } from '#charts/layout/texts';
import { advanceOf } from '#charts/text/measureText';
import { outlineText } from '#export/glyphs/outlineText';
import { fontOf } from '#export/pdf/font/documentFonts';
import { textRuns, type TextRun } from '#export/pdf/font/textRuns';
import { lightPaints } from '#export/picture/lightPaints';
import type { Pen } from './pen';

const shares = { start: 0, middle: 0.5, end: 1 } as const;

type Setting = PDFKit.Mixins.TextOptions;

function settingOf({ kind }: TextRun, { size, figures, tracking = 0 }: TextMark): Setting {
  return {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: tracking * size,
    ...(kind === 'figures' && figures === undefined ? { features: ['tnum'] } : {}),
  };
}

/** Width of a run with the spacing behind its last letter, by which the next run starts. */
function runWidth(run: TextRun, mark: TextMark, { document }: Pen): number {
  const spacing = (mark.tracking ?? 0) * mark.size;
  if (run.kind === 'missing') return advanceOf(run.text, mark.size, mark.weight) * mark.size + spacing;
  document.font(fontOf(run.kind, mark.size, mark.weight), mark.size);
  return document.widthOfString(run.text, settingOf(run, mark)) + spacing;
}

/** The halo of a text as outlines in the colour of the paper: letters shown twice would be found twice by a search. */
function drawHalo(mark: TextMark, { document, glyphs }: Pen): void {
  const width = Math.max(4, mark.size / 4);
  document.path(outlineText(mark, glyphs)).undash().lineWidth(width).stroke(lightPaints.surface);
}

/** A character that the fonts lack: a box to the eye, itself to those who search, copy or listen. */
function drawMissing({ text }: TextRun, mark: TextMark, x: number, { document, glyphs }: Pen): void {
  const { y, size, weight } = mark;
  document.markContent('Span', { actual: text });
  document.path(outlineText({ text, x, y, size, weight }, glyphs)).fill();
  document.endMarkedContent();
}

/**
 * A line of text as text, anchored by its own width, so that words can be searched and copied and look the same
 * everywhere. Text with nothing to see draws nothing.
 */
export function drawText(mark: TextMark, pen: Pen): void {
  const { document } = pen;
  const { x, y, size, weight, tracking = 0 } = mark;
  const runs = textRuns(mark.text).map((run) => ({ run, width: runWidth(run, mark, pen) }));
  if (runs.length === 0) return;
  const width = runs.reduce((sum, run) => sum + run.width, -tracking * size);
  if (mark.halo === true) drawHalo(mark, pen);
  document.fillColor(lightPaints[mark.fill]);
  let left = x - width * shares[mark.anchor];
  for (const { run, width: advance } of runs) {
    if (run.kind === 'missing') drawMissing(run, mark, left, pen);
    else document.font(fontOf(run.kind, size, weight), size).text(run.text, left, y, settingOf(run, mark));
    left += advance;
  }
}
