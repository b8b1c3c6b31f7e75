import { strFromU8, unzipSync } from 'fflate';

import { expect, type Page } from '@playwright/test';

import { growthPanel, openMenu, menuItem, savedFile, saveFigure } from './support/downloads';
import { open, test } from './support/journey';
import { board, indicatorPage, languages, overview } from './support/places';
import { convertByOffice, needs, wordsOfPdf } from './support/programs';
import { words } from './support/words';

/** The day of export stands in the file; with a clock that stands still it is the same for all. */
async function openAt(page: Page, address: string) {
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00Z'));
  await open(page, address);
}

/** Without spaces: where the font of a machine lacks letters with marks, another one steps in, and poppler sees a gap. */
const flat = (text: string) => text.replace(/\s+/g, '');

/** A part of a deck as the browser's own strict parser reads it: its text, and the values of an attribute. */
function readPart(page: Page, xml: string, select: string, attribute?: string): Promise<readonly string[]> {
  return page.evaluate(
    ([text, name, key]) => {
      const all = new DOMParser().parseFromString(text, 'application/xml');
      if (all.querySelector('parsererror') !== null) throw new Error('not XML');
      const found = [...all.getElementsByTagName(name)];
      return found.map((one) => (key === '' ? (one.textContent ?? '') : (one.getAttribute(key) ?? '')));
    },
    [xml, select, attribute ?? ''] as const,
  );
}

for (const language of languages) {
  test(`${language}: a deck is a slide with a chart that holds its numbers, and notes`, async ({ page }) => {
    await openAt(page, overview(language));
    const { name, bytes } = await saveFigure(page, growthPanel(page, language), 'PPTX');
    expect(name).toBe(`${board}_grdp-growth_2020-2024_${language}.pptx`);
    const files = unzipSync(new Uint8Array(bytes));
    const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))).toHaveLength(1);

    const slide = await readPart(page, part('ppt/slides/slide1.xml'), 'a:t');
    expect(slide[0]).toBe(words[language].growthPanel);
    const tongues = await readPart(page, part('ppt/slides/slide1.xml'), 'a:rPr', 'lang');
    expect(new Set(tongues)).toEqual(new Set([language === 'vi' ? 'vi-VN' : 'en-US']));

    const numbers = await readPart(page, part('ppt/charts/chart1.xml'), 'c:numCache');
    expect(numbers[0]).toBe('General4.533.2813.9412.278.76');
    const book = unzipSync(files['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] ?? new Uint8Array());
    const cells = await readPart(page, strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array()), 'v');
    for (const number of ['4.53', '3.28', '13.94', '12.27', '8.76', '8', '10', '7.5']) expect(cells).toContain(number);

    const notes = await readPart(page, part('ppt/notesSlides/notesSlide1.xml'), 'a:t');
    const address = new URL(indicatorPage(language, 'grdp-growth'), page.url()).href;
    expect(notes.join('\n')).toContain(language === 'vi' ? 'vượt kế hoạch 7,5\u00a0%' : 'above the plan of 7.5%');
    expect(notes.join('\n')).toContain(address);
    const links = await readPart(page, part('ppt/slides/_rels/slide1.xml.rels'), 'Relationship', 'Target');
    expect(links).toContain(address);
  });
}

test('LibreOffice opens a deck of both languages and finds the words, a page each', async ({ page }) => {
  test.slow();
  needs('soffice', 'pdftotext');
  await openAt(page, overview('vi'));
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'PPTX', {
    language: words.vi.bothLanguages,
  });
  expect(name).toBe(`${board}_grdp-growth_2020-2024_vi-en.pptx`);
  const pages = await wordsOfPdf(await convertByOffice(name, bytes, 'pdf'));
  expect(pages).toHaveLength(2);
  for (const said of [words.vi.growthPanel, 'Vượt chỉ tiêu', '8,76', '13,94', '2022 (sơ bộ)', 'Xuất ngày 04/03/2026']) {
    expect(flat(pages[0] ?? '')).toContain(flat(said));
  }
  for (const said of [words.en.growthPanel, 'Exceeded', '8.76', '13.94', 'Exported 4 Mar 2026']) {
    expect(flat(pages[1] ?? '')).toContain(flat(said));
  }
});

test('a scoreboard names its targets in a table, and the file is the same from a phone in the dark', async ({
  page,
}) => {
  await openAt(page, overview('vi'));
  const { bytes } = await saveFigure(page, page.locator('#targets'), 'PPTX');
  const files = unzipSync(new Uint8Array(bytes));
  const table = await readPart(page, strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array()), 'a:tc');
  expect(table).toContain('Tỉ lệ hộ nghèo');
  expect(table.filter((cell) => cell === 'Vượt chỉ tiêu')).toHaveLength(13);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAt(page, overview('vi'));
  const phone = await saveFigure(page, page.locator('#targets'), 'PPTX');
  expect(phone.bytes.equals(bytes)).toBe(true);
});

test('writing a deck gives the page room to answer', async ({ page }) => {
  await openAt(page, overview('vi'));
  await openMenu(page, growthPanel(page, 'vi'));
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(globalThis, { longTasks: tasks });
  });
  const download = page.waitForEvent('download');
  await menuItem(page, 'PPTX').click();
  await savedFile(await download);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  expect(longest).toBeLessThan(200);
});
