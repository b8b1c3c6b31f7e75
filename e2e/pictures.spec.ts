import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, type Page } from '@playwright/test';

import { drawPicture } from './support/drawPictures';
import { open, test } from './support/journey';
import { cornerOf, coloursOf, differenceOf, sizeOfPng } from './support/pictures';
import { board, overview } from './support/places';
import { inFolder, needs, runProgram } from './support/programs';

// The probe that asks for every shape is no part of the site, so the site's policy would not let it in.
test.use({ bypassCSP: true });

const sizes = {
  slide: { width: 2400, height: 1350 },
  half: { width: 2400, height: 1800 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
  page: { width: 1588, height: 2246 },
} as const;
const papers = ['light', 'dark', 'transparent'] as const;

type Choice = {
  readonly sheet: keyof typeof sizes;
  readonly paper?: (typeof papers)[number];
  readonly qr?: boolean;
  readonly figure?: string;
};

const growth = 'growth-with-plan';

function draw(page: Page, format: 'png' | 'svg', { sheet, paper = 'light', qr = false, figure = growth }: Choice) {
  return drawPicture(page, { board, figure, language: 'vi', format, look: { sheet, paper, qr } });
}

for (const sheet of Object.keys(sizes) as (keyof typeof sizes)[]) {
  test(`a PNG on the sheet "${sheet}" has its size and its paper and is not blank`, async ({ page }) => {
    await open(page, overview('vi'));
    for (const paper of papers) {
      const png = await draw(page, 'png', { sheet, paper });
      expect(sizeOfPng(png)).toEqual(sizes[sheet]);
      const { count, drawn } = await coloursOf(page, png);
      expect(count).toBeGreaterThan(50);
      expect(drawn).toBeGreaterThan(0.05);
      const corner = { light: [255, 255, 255, 255], dark: [18, 32, 36, 255], transparent: [0, 0, 0, 0] }[paper];
      expect(await cornerOf(page, png)).toEqual(corner);
    }
  });
}

test('the same pixels come from a desk, a phone and the dark theme', async ({ page }) => {
  const wanted: readonly Choice[] = [{ sheet: 'slide' }, { sheet: 'tall', paper: 'dark', qr: true }];
  const all = async () => {
    await open(page, overview('vi'));
    const pictures = await Promise.all(wanted.map((one) => draw(page, 'png', one)));
    return pictures.map((bytes) => bytes.toString('base64'));
  };
  const desk = await all();
  await page.setViewportSize({ width: 390, height: 844 });
  const phone = await all();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await all();
  expect(new Set(desk).size).toBe(wanted.length);
  expect(phone.every((bytes, index) => bytes === desk[index])).toBe(true);
  expect(dark.every((bytes, index) => bytes === desk[index])).toBe(true);
});

/** Pictures that hold every kind of mark: hatches, halos, dots, icons, a QR code, a table. */
const looked: readonly Choice[] = [
  { sheet: 'slide' },
  { sheet: 'square', paper: 'dark', figure: 'poverty-against-nation' },
  { sheet: 'page', qr: true, figure: 'structure-by-zone' },
  { sheet: 'half', figure: 'great-unity-houses' },
];

test('rsvg-convert draws each SVG as Chromium does', async ({ page }) => {
  needs('rsvg-convert');
  await open(page, overview('vi'));
  for (const one of looked) {
    const { width, height } = sizes[one.sheet];
    const [svg, png] = [await draw(page, 'svg', one), await draw(page, 'png', one)];
    const drawn = await inFolder(async (folder) => {
      const [from, to] = [join(folder, 'a.svg'), join(folder, 'a.png')];
      await writeFile(from, svg);
      await runProgram('rsvg-convert', ['--width', String(width), '--height', String(height), '--output', to, from]);
      return readFile(to);
    });
    expect(sizeOfPng(drawn)).toEqual({ width, height });
    expect(await differenceOf(page, drawn, png), one.sheet).toBeLessThan(0.005);
  }
});

test('ImageMagick draws an SVG as rsvg-convert does', async ({ page }) => {
  needs('imagemagick', 'rsvg-convert');
  await open(page, overview('vi'));
  for (const one of looked.slice(0, 2)) {
    const svg = await draw(page, 'svg', one);
    const [left, right] = await inFolder(async (folder) => {
      const from = join(folder, 'a.svg');
      await writeFile(from, svg);
      await runProgram('imagemagick', [from, join(folder, 'left.png')]);
      await runProgram('rsvg-convert', ['--output', join(folder, 'right.png'), from]);
      return [await readFile(join(folder, 'left.png')), await readFile(join(folder, 'right.png'))] as const;
    });
    // It draws small letters a little bolder.
    expect(await differenceOf(page, left, right), one.sheet).toBeLessThan(0.04);
  }
});

test('Firefox draws an SVG as Chromium does', async ({ page }) => {
  needs('firefox');
  test.setTimeout(180_000);
  await open(page, overview('vi'));
  for (const one of looked.slice(0, 2)) {
    const { width, height } = sizes[one.sheet];
    const [svg, png] = [await draw(page, 'svg', one), await draw(page, 'png', one)];
    const drawn = await inFolder(async (folder) => {
      const [html, to] = [join(folder, 'a.html'), join(folder, 'a.png')];
      await writeFile(join(folder, 'a.svg'), svg);
      await writeFile(
        html,
        `<body style="margin:0;overflow:hidden"><img src="a.svg" width="${width}" height="${height}" style="display:block">`,
      );
      const profile = ['--no-remote', '--profile', folder];
      const size = `--window-size=${width},${height}`;
      await runProgram('firefox', [...profile, '--headless', size, '--screenshot', to, pathToFileURL(html).href]);
      return readFile(to);
    });
    expect(sizeOfPng(drawn)).toEqual({ width, height });
    expect(await differenceOf(page, drawn, png), one.sheet).toBeLessThan(0.01);
  }
});
