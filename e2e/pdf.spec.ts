import { expect, type Page } from '@playwright/test';

import { growthPanel, menuItem, openMenu, savedFile, saveFigure } from './support/downloads';
import { open, test } from './support/journey';
import { coloursOf } from './support/pictures';
import { board, indicatorPage, languages, overview } from './support/places';
import { needs, picturesOfPdf, wordsOfPdf } from './support/programs';
import { words } from './support/words';

/** The day of export stands in the file; with a clock that stands still it is the same for all. */
async function openAt(page: Page, address: string) {
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00Z'));
  await open(page, address);
}

const said = {
  vi: [
    words.vi.growthPanel,
    'Năm 2024 đạt 8,76\u00a0%, vượt kế hoạch 7,5\u00a0%',
    'Vượt chỉ tiêu: 8,76\u00a0% so với kế hoạch 7,5\u00a0% (2024)',
    'Gạch chéo: số ước hoặc sơ bộ.',
    'Báo Hậu Giang, 23/01/2025',
    'Xuất ngày 04/03/2026',
    'trang 1/1',
  ],
  en: [words.en.growthPanel, 'Hatched: estimate or provisional.', 'Exported 4 Mar 2026', 'page 1/1'],
};

/** Spaces are told apart by nobody who searches; lines are set as wide as the page. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

for (const language of languages) {
  test(`${language}: a PDF is a page of A4 whose words poppler finds whole`, async ({ page }) => {
    needs('pdftotext');
    await openAt(page, overview(language));
    const { name, bytes } = await saveFigure(page, growthPanel(page, language), 'PDF');
    expect(name).toBe(`${board}_grdp-growth_2020-2024_${language}.pdf`);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const pages = await wordsOfPdf(bytes);
    expect(pages).toHaveLength(1);
    for (const part of said[language]) expect(flat(pages[0] ?? '')).toContain(flat(part));
  });
}

test('the page of a card is painted, and names the address of its own page on the board', async ({ page }) => {
  needs('pdftotext', 'pdftoppm');
  await openAt(page, overview('vi'));
  const card = page.getByRole('article').filter({ hasText: words.vi.poverty });
  const { bytes } = await saveFigure(page, card, 'PDF');
  const [picture = Buffer.alloc(0)] = await picturesOfPdf(bytes, 1);
  const { count, drawn } = await coloursOf(page, picture);
  expect(count).toBeGreaterThan(50);
  expect(drawn).toBeGreaterThan(0.03);
  const [text = ''] = await wordsOfPdf(bytes);
  expect(text).toContain(new URL(indicatorPage('vi', 'poverty-rate'), page.url()).href);
});

test('both languages are two pages of one file, the page of each with its own words', async ({ page }) => {
  needs('pdftotext');
  await openAt(page, overview('vi'));
  const wanted = { language: words.vi.bothLanguages };
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'PDF', wanted);
  expect(name).toContain('_vi-en.pdf');
  const [vi = '', en = '', ...more] = await wordsOfPdf(bytes);
  expect(more).toEqual([]);
  expect(flat(vi)).toContain(flat(words.vi.growthPanel));
  expect(vi).toContain('trang 1/2');
  expect(flat(en)).toContain(flat(words.en.growthPanel));
  expect(en).toContain('page 2/2');
});

test('the file of the other language comes from the same page, the same bytes from a phone and the dark theme', async ({
  page,
}) => {
  needs('pdftotext');
  await openAt(page, overview('vi'));
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'PDF', { language: words.vi.otherLanguage });
  expect(name).toContain('_en.pdf');
  const [text = ''] = await wordsOfPdf(bytes);
  expect(flat(text)).toContain(flat(words.en.growthPanel));
  // Titles of sources stay in the language of the source.
  expect(flat(text)).not.toMatch(/Gạch chéo|vượt kế hoạch|Lưu ý/);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAt(page, overview('en'));
  const own = await saveFigure(page, growthPanel(page, 'en'), 'PDF');
  expect(own.bytes.equals(bytes)).toBe(true);
});

test.describe('without the code that writes it', () => {
  test.use({ expectedFaults: [/Failed to load resource|ERR_FAILED|dynamically imported module/] });

  test('nothing is saved, the reason is said, and a second try works', async ({ page }) => {
    await openAt(page, overview('vi'));
    await page.route('**/assets/writePdf*.js', (route) => route.abort());
    await openMenu(page, growthPanel(page, 'vi'));
    await menuItem(page, 'PDF').click();
    await expect(page.getByText('Một phần của trang không tải được')).toBeVisible();
    await page.unroute('**/assets/writePdf*.js');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.vi.retry }).click();
    const { bytes } = await savedFile(await download);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
