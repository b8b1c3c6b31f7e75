import { renderAsync } from '@resvg/resvg-js';

import { indexedPng } from './indexedPng.ts';

/** An SVG without text elements as PNG of its own size. Works beside the caller, in the threads of Node's pool. */
export async function rasterise(svg: string): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return indexedPng({ width, height, pixels });
}
