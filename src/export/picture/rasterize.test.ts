import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportError } from '#export/exportError';
import type { Paper } from '#export/look';
import { palettes } from './palettes';
import { rasterize } from './rasterize';
import { sheets, type Sheet } from './sheet';

type Pixel = readonly [number, number, number, number];

/** A browser as far as a picture needs one: what its canvas shows at the tab and beside it, and what it gives out. */
type Browser = {
  readonly image: 'loads' | 'fails';
  readonly context: boolean;
  readonly tab: Pixel;
  readonly paper: Pixel;
  readonly blob: Blob | null;
};

const canal: Pixel = [11, 86, 107, 255];
const good: Browser = {
  image: 'loads',
  context: true,
  tab: canal,
  paper: [255, 255, 255, 255],
  blob: new Blob(['png']),
};
let canvas: { width: number; height: number } | null = null;

function pretend({ image, context, tab, paper, blob }: Browser) {
  class FakeImage {
    onload = () => {};
    onerror = () => {};
    set src(_: string) {
      queueMicrotask(image === 'loads' ? this.onload : this.onerror);
    }
  }
  const row = (width: number) =>
    Uint8ClampedArray.from(Array.from({ length: width }, (_, x) => (x < width / 2 ? tab : paper)).flat());
  const createElement = () => {
    canvas = {
      width: 0,
      height: 0,
      getContext: () =>
        context
          ? { drawImage() {}, getImageData: (_x: number, _y: number, width: number) => ({ data: row(width) }) }
          : null,
      toBlob: (give: (blob: Blob | null) => void) => give(blob),
    } as { width: number; height: number };
    return canvas;
  };
  vi.stubGlobal('Image', FakeImage);
  vi.stubGlobal('document', { createElement });
}

const kindOf = async (browser: Partial<Browser>, sheet: Sheet = sheets.slide, paper: Paper = 'light') => {
  pretend({ ...good, ...browser });
  return rasterize('<svg/>', sheet, palettes[paper]).then(
    () => 'a picture',
    (error: unknown) => (error instanceof ExportError ? error.kind : error),
  );
};

beforeEach(() => {
  canvas = null;
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('rasterize', () => {
  it.each(Object.entries(sheets))('makes a canvas of the px of the sheet %s', async (_, sheet) => {
    expect(await kindOf({}, sheet)).toBe('a picture');
    expect(canvas).toMatchObject({ width: sheet.width * sheet.scale, height: sheet.height * sheet.scale });
  });

  it('refuses a size that some browsers draw blank, before it makes a canvas', async () => {
    expect(await kindOf({}, { ...sheets.slide, width: 9000 })).toBe('canvas-too-large');
    expect(await kindOf({}, { ...sheets.slide, width: 4200, height: 4200, scale: 1 })).toBe('canvas-too-large');
    expect(canvas).toBeNull();
  });

  it('says what failed: the image, the canvas, its file', async () => {
    expect(await kindOf({ image: 'fails' })).toBe('image-failed');
    expect(await kindOf({ context: false })).toBe('canvas-failed');
    expect(await kindOf({ blob: null })).toBe('canvas-failed');
    expect(await kindOf({ blob: new Blob([]) })).toBe('canvas-failed');
  });

  it.each<[string, Paper, Pixel, Pixel, string]>([
    ['white', 'light', canal, [255, 255, 255, 255], 'a picture'],
    ['dark', 'dark', [79, 169, 192, 255], [18, 32, 36, 255], 'a picture'],
    ['no', 'transparent', canal, [0, 0, 0, 0], 'a picture'],
    ['white where none was asked for', 'transparent', canal, [255, 255, 255, 255], 'blank-picture'],
    ['black', 'light', [0, 0, 0, 255], [0, 0, 0, 255], 'blank-picture'],
    ['an empty canvas as', 'light', [0, 0, 0, 0], [0, 0, 0, 0], 'blank-picture'],
    ['only white', 'light', [255, 255, 255, 255], [255, 255, 255, 255], 'blank-picture'],
    ['only nothing as', 'transparent', [0, 0, 0, 0], [0, 0, 0, 0], 'blank-picture'],
    ['noise as', 'light', [140, 3, 200, 255], [17, 240, 90, 255], 'blank-picture'],
  ])('tells %s paper (%s) from a picture that the browser did not draw', async (_, paper, tab, ground, result) => {
    expect(await kindOf({ tab, paper: ground }, sheets.slide, paper)).toBe(result);
  });

  it('lets the address of the drawing go, whatever happens', async () => {
    await kindOf({ image: 'fails' });
    await kindOf({});
    expect(URL.revokeObjectURL).toHaveBeenCalledTimes(2);
  });
});
