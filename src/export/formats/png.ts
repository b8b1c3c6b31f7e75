import { ExportError } from '#export/exportError';
import type { ExportFormat } from '#export/exportFormat';
import { drawEntry } from '#export/picture/drawEntry';
import { palettes, type Palette } from '#export/picture/palettes';
import { sheets, type Sheet } from '#export/picture/sheet';

/** What all browsers that we support draw: Chrome and Firefox to 16384 px a side, Safari on phones to 2²⁴ px in all. */
const most = { side: 16_384, area: 2 ** 24 } as const;

function loadImage(svg: string, { width, height }: Sheet): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('image-failed'));
    image.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}

/** Red, green and blue of a colour such as "#0b566b". */
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * Every picture has a tab in the colour of the canal at its top, and beside it the bare ground of its paper. Where the
 * canvas has not both, the browser drew nothing or hands out false pixels (Safari at times, Firefox when it resists
 * fingerprinting).
 */
function isBlank(
  context: CanvasRenderingContext2D,
  { width, left, right, scale }: Sheet,
  { paints, ground }: Palette,
): boolean {
  const row = context.getImageData(0, 5 * scale, width * scale, 1).data;
  const differs = (x: number, colour: string | null) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = row.subarray(Math.round(x * scale) * 4);
    if (colour === null) return alpha > 12;
    const far = channels(colour).some((channel, part) => Math.abs(channel - ([red, green, blue][part] ?? 0)) > 24);
    return far || alpha < 243;
  };
  return differs(left + 36, paints.canal) || differs(right - 36, ground);
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      // Where memory runs out some browsers give no blob, others an empty one.
      (blob) => (blob !== null && blob.size > 0 ? resolve(blob) : reject(new ExportError('canvas-failed'))),
      'image/png',
    );
  });
}

/**
 * An SVG as PNG in the px that its sheet asks for. Rejects with an `ExportError`: `canvas-too-large` before anything is
 * drawn, `image-failed`, `canvas-failed`, `blank-picture`.
 */
async function rasterize(svg: string, sheet: Sheet, palette: Palette): Promise<Blob> {
  const width = Math.round(sheet.width * sheet.scale);
  const height = Math.round(sheet.height * sheet.scale);
  if (Math.max(width, height) > most.side || width * height > most.area) throw new ExportError('canvas-too-large');
  const image = await loadImage(svg, sheet);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Drawn by the processor: its pixels are read back at once, which a graphics card is slow at.
  const context = canvas.getContext('2d', { alpha: palette.ground === null, willReadFrequently: true });
  if (!context) throw new ExportError('canvas-failed');
  context.drawImage(image, 0, 0, width, height);
  if (isBlank(context, sheet, palette)) throw new ExportError('blank-picture');
  return toBlob(canvas);
}

/** As many px as its sheet asks for (a slide: 2400 × 1350), whatever the screen, drawn from the SVG: blob: URL → image → canvas. */
export const png: ExportFormat = {
  id: 'png',
  name: 'PNG',
  mime: 'image/png',
  extension: 'png',
  group: 'image',
  holds: 'one',
  heeds: ['sheet', 'paper', 'qr'],
  write: async ({ entries: [entry], look }) =>
    rasterize(await drawEntry(entry, look), sheets[look.sheet], palettes[look.paper]),
};
