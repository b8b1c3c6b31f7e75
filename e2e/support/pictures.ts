import type { Page } from '@playwright/test';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height as the file itself says; throws where the bytes are no PNG. */
export function sizeOfPng(file: Buffer): { readonly width: number; readonly height: number } {
  if (!file.subarray(0, 8).equals(signature) || file.toString('latin1', 12, 16) !== 'IHDR') throw new Error('no PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/**
 * How many different colours a picture holds, and which share of it is not of its commonest colour; decoded by the
 * browser, as every reader of the picture would.
 */
export async function coloursOf(page: Page, file: Buffer): Promise<{ readonly count: number; readonly drawn: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    const counts = new Map<number, number>();
    // Of a large picture every few pixels will do; a step that divides no usual width.
    const step = Math.ceil(pixels.length / 1_000_000 / 2) * 2 + 1;
    for (let at = 0; at < pixels.length; at += step) {
      const pixel = pixels[at] ?? 0;
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
    return { count: counts.size, drawn: 1 - Math.max(...counts.values()) / Math.ceil(pixels.length / step) };
  }, file.toString('base64'));
}

/** Red, green, blue and alpha of the lower left pixel, where every picture shows its bare paper. */
export async function cornerOf(page: Page, file: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 1 - bitmap.height);
    return [...context.getImageData(0, 0, 1, 1).data];
  }, file.toString('base64'));
}

/** Share of the pixels in which two pictures of one size clearly differ; 1 where the sizes differ. */
export async function differenceOf(page: Page, left: Buffer, right: Buffer): Promise<number> {
  const pair = [left.toString('base64'), right.toString('base64')] as const;
  return page.evaluate(async (texts) => {
    const read = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [one, other] = await Promise.all(texts.map(read));
    if (one?.width !== other?.width || one?.height !== other?.height) return 1;
    const [a, b] = [one?.data ?? [], other?.data ?? []];
    let count = 0;
    for (let at = 0; at < a.length; at += 4) {
      const far = [0, 1, 2].some((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > 96);
      if (far) count += 1;
    }
    return (count * 4) / a.length;
  }, pair);
}
