import { measureText } from '#charts/text/measureText';
import { number, xmlText } from '#export/picture/markup';
import type { Letters } from '#export/picture/writeMarks';

/**
 * Letters as words instead of outlines: a tenth of the size, and a change can be read. Each text is stretched to the
 * width that the layout reckoned with, whatever font the reader has. For golden files only.
 */
export const textLetters: Letters = ({ x, y, text, size, weight, anchor, figures, tracking }, paints) => {
  const width = measureText(text, size, weight, { ...(figures && { figures }), ...(tracking && { tracking }) });
  const place =
    `x="${number(x)}" y="${number(y)}" font-size="${number(size)}" font-weight="${weight}"` +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    ` textLength="${Math.round(width)}" lengthAdjust="spacingAndGlyphs"`;
  return paints
    .map((paint) => {
      const style = Object.entries(paint).map(([key, value]) => ` ${key}="${String(value)}"`);
      return `<text ${place}${style.join('')}>${xmlText(text)}</text>`;
    })
    .join('');
};
