import type { Weight } from '#charts/drawing';
import { advanceOf } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import { number } from '#export/picture/markup';
import { missingGlyph } from './missingGlyph';
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

const hundredths = (value: number) => Math.round(value * 100);

/** Hundredths of a px as px, without zeros that nobody needs: -50 is "-.5". Written out, since all letters pass here. */
function short(value: number): string {
  const size = Math.abs(value);
  const whole = Math.floor(size / 100);
  const rest = size % 100;
  const sign = value < 0 ? '-' : '';
  if (rest === 0) return `${sign}${whole}`;
  const decimals = rest % 10 === 0 ? String(rest / 10) : rest < 10 ? `0${rest}` : String(rest);
  return `${sign}${whole === 0 ? '' : whole}.${decimals}`;
}

/**
 * Path data in px: an absolute start, then relative steps, which are half as long. Each step leads to the
 * rounded place of its point, not on from the last rounding, so that no error adds up along a letter.
 */
function contourPath(contour: Contour, left: number, baseline: number, scale: number): string {
  let { x, y } = contour;
  let penX = hundredths(left + x * scale);
  let penY = hundredths(baseline + y * scale);
  let path = `M${number(penX / 100)} ${number(penY / 100)}`;
  for (const { letter, points } of contour.steps) {
    path += letter;
    const [fromX, fromY, penFromX, penFromY] = [x, y, penX, penY];
    let first = true;
    for (const [dx, dy] of points) {
      x = fromX + dx;
      y = fromY + dy;
      penX = hundredths(left + x * scale);
      penY = hundredths(baseline + y * scale);
      const across = short(penX - penFromX);
      const down = short(penY - penFromY);
      path += (first || across.startsWith('-') ? '' : ' ') + across + (down.startsWith('-') ? '' : ' ') + down;
      first = false;
    }
  }
  return `${path}z`;
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
      (glyphs.contours(character, size, weight, figures) ?? missingGlyph).map((contour) =>
        contourPath(contour, left + at * size, line.y, size / 1000),
      ),
    )
    .join('');
}
