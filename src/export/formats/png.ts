import { ExportError } from '#export/exportError';
import type { ExportFormat } from '#export/exportFormat';
import { drawEntry } from '#export/picture/drawEntry';
import { sheets, type Sheet } from '#export/picture/sheet';

function loadImage(svg: string, { width, height }: Sheet): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('image-failed'));
    image.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}

/**
 * Every picture has white paper and a dark canal tab; where the canvas has not both, the browser drew
 * nothing or hands out false pixels (Safari at times, Firefox when it resists fingerprinting).
 */
function isBlank(context: CanvasRenderingContext2D, { width, left, right, scale }: Sheet): boolean {
  const row = context.getImageData(0, 5 * scale, width * scale, 1).data;
  const brightness = (x: number) => {
    const [red = 0, green = 0, blue = 0] = row.subarray(x * scale * 4);
    return red + green + blue;
  };
  const tab = brightness(left + 36);
  const paper = brightness(right - 36);
  return paper < 750 || tab > 600;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new ExportError('canvas-failed'))), 'image/png');
  });
}

async function write(svg: string, sheet: Sheet): Promise<Blob> {
  const image = await loadImage(svg, sheet);
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * sheet.scale;
  canvas.height = sheet.height * sheet.scale;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new ExportError('canvas-failed');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (isBlank(context, sheet)) throw new ExportError('blank-picture');
  return toBlob(canvas);
}

/** As many px as its sheet asks for (a slide: 2400 × 1350), whatever the screen, drawn from the SVG: blob: URL → image → canvas. */
export const png: ExportFormat = {
  id: 'png',
  name: 'PNG',
  mime: 'image/png',
  extension: 'png',
  holds: 'one',
  write: async ({ entries: [entry], look }) => write(await drawEntry(entry, look), sheets[look.sheet]),
};
