import type { Stroke } from '#charts/drawing';
import { lightPaints } from '#export/picture/lightPaints';
import { numbers } from '#export/pdf/file/pdfSyntax';

export type PagePaint = keyof typeof lightPaints;

/** The parts of a colour from 0 to 1, to three decimals, which give back every one of the 256 steps. */
function rgb(paint: PagePaint): string {
  const colour = lightPaints[paint];
  return [1, 3, 5]
    .map((at) => String(Math.round((parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000))
    .join(' ');
}

export const fillColour = (paint: PagePaint): string => `${rgb(paint)} rg\n`;

/** Colour, width and dashes of a stroke; the dashes of the stroke before must not stay. */
export function strokeStyle({ stroke, strokeWidth = 1, dash }: Partial<Stroke>): string {
  if (stroke === undefined) return '';
  const lengths = (dash ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
  return `${rgb(stroke)} RG\n${numbers(strokeWidth)} w\n[${numbers(...lengths)}] 0 d\n`;
}
