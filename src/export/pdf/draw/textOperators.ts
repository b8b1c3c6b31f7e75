import type { Glyphs } from '#export/glyphs/openGlyphs';
import { outlineText } from '#export/glyphs/outlineText';
import { numbers } from '#export/pdf/file/pdfSyntax';
import type { Faces } from '#export/pdf/font/face';
import type { TextMark } from '#charts/layout/texts';
import { fillColour, strokeStyle } from './paintOperators';
import { pathOperators } from './pathOperators';

const shares = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * The halo of a text as outlines in the colour of the paper: letters shown twice would be found twice by a search.
 */
function haloOperators(mark: TextMark, glyphs: Glyphs): string {
  const d = outlineText(mark, glyphs);
  if (d === '') return '';
  const width = Math.max(4, mark.size / 4);
  return `${strokeStyle({ stroke: 'surface', strokeWidth: width })}${pathOperators(d)}S\n`;
}

/**
 * A line of text as text, in the font of its weight and size, anchored by its own width: words can be searched and
 * copied, and look the same everywhere. Text with nothing to see gives ''. The page lies y downwards, so the letters
 * are turned back.
 */
export function textOperators(mark: TextMark, faces: Faces, glyphs: Glyphs): string {
  const { x, y, size, weight, anchor, fill, figures = 'tabular', tracking = 0 } = mark;
  const face = faces.faceFor({ size, weight, figures });
  const { operator, em, letters } = face.show(mark.text);
  if (letters === 0) return '';
  const left = x - (em + tracking * (letters - 1)) * size * shares[anchor];
  return (
    (mark.halo === true ? haloOperators(mark, glyphs) : '') +
    fillColour(fill) +
    `BT\n/${face.name} ${numbers(size)} Tf\n${numbers(tracking * size)} Tc\n1 0 0 -1 ${numbers(left, y)} Tm\n${operator}\nET\n`
  );
}
