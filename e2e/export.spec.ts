import { expect, type Page } from '@playwright/test';

import { growthPanel, saveFigure } from './support/downloads';
import { open, test } from './support/journey';
import { board, overview } from './support/places';
import { coloursOf, sizeOfPng } from './support/pictures';
import { words } from './support/words';

const nameOf = (indicator: string, period: string, language: string, extension: string) =>
  `${board}_${indicator}_${period}_${language}.${extension}`;

/** The day of export stands in the picture; with a clock that stands still it is the same for all. */
async function openBoard(page: Page, address = overview('vi')) {
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00Z'));
  await open(page, address);
}

/** The file as an XML reader sees it, read by the browser's own strict parser. */
function readSvg(page: Page, svg: string) {
  return page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [root, ...root.querySelectorAll('*')];
    return {
      name: root.tagName,
      size: [root.getAttribute('width'), root.getAttribute('height')],
      language: root.getAttribute('xml:lang'),
      title: root.querySelector(':scope > title')?.textContent ?? '',
      description: root.querySelector(':scope > desc')?.textContent ?? '',
      elements: [...new Set(all.map((element) => element.tagName))],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    };
  }, svg);
}

test('a PNG is a picture of 2400 × 1350 that is not blank', async ({ page }) => {
  await openBoard(page);
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'PNG');
  expect(name).toBe(nameOf('grdp-growth', '2020-2024', 'vi', 'png'));
  expect(sizeOfPng(bytes)).toEqual({ width: 2400, height: 1350 });
  const { count, drawn } = await coloursOf(page, bytes);
  expect(count).toBeGreaterThan(50);
  expect(drawn).toBeGreaterThan(0.08);
});

test('an SVG is sound, carries title and source as words, and its letters as outlines', async ({ page }) => {
  await openBoard(page);
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'SVG');
  expect(name).toMatch(/^[a-z0-9_.-]+$/);
  const svg = await readSvg(page, bytes.toString('utf8'));
  expect(svg).toMatchObject({ name: 'svg', size: ['1200', '675'], language: 'vi', title: words.vi.growthPanel });
  for (const part of ['Nguồn: Báo Hậu Giang, 23/01/2025', '8,76\u00a0%', 'kế hoạch', 'Xuất ngày 04/03/2026']) {
    expect(svg.description).toContain(part);
  }
  expect(
    svg.elements.filter((element) => ['text', 'script', 'style', 'foreignObject', 'image'].includes(element)),
  ).toEqual([]);
  expect(svg.attributes.filter((one) => /^on|^style$|^class$|href/.test(one))).toEqual([]);
});

test('the other language gives a file of that language from the same page', async ({ page }) => {
  await openBoard(page);
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'SVG', { language: words.vi.otherLanguage });
  expect(name).toBe(nameOf('grdp-growth', '2020-2024', 'en', 'svg'));
  const svg = await readSvg(page, bytes.toString('utf8'));
  expect(svg).toMatchObject({ language: 'en', title: words.en.growthPanel });
  expect(svg.description).toMatch(/Source: .*23 Jan 2025/);
  expect(svg.description).not.toMatch(/Nguồn|kế hoạch|8,76/);

  await open(page, overview('en'));
  const own = await saveFigure(page, growthPanel(page, 'en'), 'SVG');
  expect(own.bytes.equals(bytes)).toBe(true);
});

test('both scoreboards and a card have their pictures too', async ({ page }) => {
  await openBoard(page);
  const term = await saveFigure(page, page.getByRole('region', { name: words.vi.headline }), 'SVG');
  expect(term.name).toBe(nameOf('term', '2020-2025', 'vi', 'svg'));
  const termSvg = await readSvg(page, term.bytes.toString('utf8'));
  expect(termSvg.title).toContain('14/18');
  expect(termSvg.description).toContain('27/01/2025');

  const annual = await saveFigure(page, page.locator('#targets'), 'PNG');
  expect(annual.name).toBe(nameOf('annual-2024', '2024', 'vi', 'png'));
  expect((await coloursOf(page, annual.bytes)).count).toBeGreaterThan(50);

  const card = await saveFigure(page, page.getByRole('article').filter({ hasText: words.vi.budget }), 'SVG');
  expect(card.name).toMatch(new RegExp(`^${board}_budget-revenue_[0-9-]+_vi\\.svg$`));
  expect((await readSvg(page, card.bytes.toString('utf8'))).title).toContain(words.vi.budget);
});

test('the picture is the same from a desk, a phone and the dark theme', async ({ page }) => {
  await openBoard(page);
  const { bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'SVG');

  await page.setViewportSize({ width: 390, height: 844 });
  await openBoard(page);
  const phone = await saveFigure(page, growthPanel(page, 'vi'), 'SVG');
  expect(phone.bytes.toString('utf8')).toBe(bytes.toString('utf8'));

  await page.emulateMedia({ colorScheme: 'dark' });
  await openBoard(page);
  const dark = await saveFigure(page, growthPanel(page, 'vi'), 'SVG');
  expect(dark.bytes.toString('utf8')).toBe(bytes.toString('utf8'));
});
