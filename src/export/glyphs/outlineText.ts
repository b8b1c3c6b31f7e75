import type { Weight } from '#charts/drawing';
import { advanceOf } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import { number } from '#export/picture/markup';
import type { Contour, Figures, Glyphs } from './openGlyphs';

export type TextLine = {
  /** Anchor point on the baseline, in px. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly figures?: Figures;
  /** Letter spacing in em. */
  readonly tracking?: number;
};

/** An empty box for a character that the fonts lack: seen at once, never read as a blank. */
const box: readonly Contour[] = [
  { x: 80, y: 0, steps: [['l', 0, -720], ['l', 540, 0], ['l', 0, 720]] },
  { x: 140, y: -60, steps: [['l', 420, 0], ['l', 0, -600], ['l', -420, 0]] },
];

type Placed = { readonly character: string; readonly at: number };

/** Where each character starts, in em from the start of the line, and where the line ends. */
function place(line: TextLine, glyphs: Glyphs): { readonly placed: readonly Placed[]; readonly end: number } {
  const { size, weight, figures = 'tabular', tracking = 0 } = line;
  const placed: Placed[] = [];
  let at = 0;
  let left = '';
  for (const character of plainText(line.text)) {
    if (left !== '') at += tracking + glyphs.kerning(left, character, size, weight, figures) / 1000;
    placed.push({ character, at });
    at += advanceOf(character, size, weight, figures);
    left = character;
  }
  return { placed, end: at };
}

/** Absolute path data in px: every point is rounded by itself, so that no error adds up along a letter. */
function contourPath(contour: Contour, left: number, baseline: number, scale: number): string {
  let x = contour.x;
  let y = contour.y;
  const point = (px: number, py: number) => `${number(left + px * scale)} ${number(baseline + py * scale)}`;
  let path = `M${point(x, y)}`;
  for (const step of contour.steps) {
    if (step[0] === 'q') {
      const [, bendX, bendY, dx, dy] = step;
      path += `Q${point(x + bendX, y + bendY)} ${point(x + dx, y + dy)}`;
      x += dx;
      y += dy;
    } else {
      x += step[1];
      y += step[2];
      path += `L${point(x, y)}`;
    }
  }
  return `${path}Z`;
}

/**
 * One line of text as SVG path data in px, kerned, at the given anchor; fill it with the non-zero rule.
 * A character that the fonts lack becomes an empty box; text with nothing to see gives ''. Needs no font on
 * the reader's machine, so the picture is the same in every program.
 */
export function outlineText(line: TextLine, glyphs: Glyphs): string {
  const { size, weight, anchor = 'start', figures = 'tabular' } = line;
  const { placed, end } = place(line, glyphs);
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const left = line.x - end * share * size;
  return placed
    .flatMap(({ character, at }) =>
      (glyphs.contours(character, size, weight, figures) ?? box).map((contour) =>
        contourPath(contour, left + at * size, line.y, size / 1000),
      ),
    )
    .join('');
}
