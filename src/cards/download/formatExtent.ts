import type { Format } from '#export/exportFormat';
import { sheets } from '#export/picture/sheet';
import type { ExportChoice } from './choice/exportChoice';

/** Px of a file for one px of its sheet; other formats count no px. */
const factors: Partial<Record<Format, (scale: number) => number>> = { png: (scale) => scale, svg: () => 1 };

/** How large a picture comes out in a format: "2400 × 1350"; two of them come as a ZIP. Nothing where no px are counted. */
export function formatExtent(format: Format, { sheet, tongue }: ExportChoice): string | undefined {
  const { width, height, scale } = sheets[sheet];
  const factor = factors[format]?.(scale);
  if (factor === undefined) return undefined;
  const size = `${width * factor} × ${height * factor}`;
  return tongue === 'both' ? `ZIP: ${size}` : size;
}
