import { expect, type Page } from '@playwright/test';

import { soundText } from './support/boards';
import { open, test } from './support/journey';
import { besidePaper, chartLabels, controlsOnPaper, expectWhole, printedPages, showPaper } from './support/paper';
import { indicatorPage, languages, overview, targetsPage, type Language } from './support/places';
import { needs } from './support/programs';
import { words } from './support/words';

type Named = { readonly name: Record<Language, string>; readonly category: string };
const { indicators } = JSON.parse(soundText) as { readonly indicators: readonly Named[] };

const said = {
  vi: {
    on: 'In ngày 04/03/2026',
    page: (page: number, of: number) => `trang ${page}/${of}`,
    sheet: 'Bảng chỉ tiêu nhiệm kỳ, bản in tổng quan',
    head: 'Chỉ tiêu, kế hoạch',
    sources: 'Nguồn của các số trong bản in',
    chosen: (shown: number) => `${shown} trong ${indicators.length} chỉ số`,
    versions: 'Các lần công bố và đối chiếu nguồn',
    targets: 'Dân nông thôn dùng nước sạch',
    data: 'Dữ liệu và nguồn',
  },
  en: {
    on: 'Printed 4 Mar 2026',
    page: (page: number, of: number) => `page ${page}/${of}`,
    sheet: 'Term scoreboard, printed overview',
    head: 'Target or plan',
    sources: 'Sources of the figures in this print',
    chosen: (shown: number) => `${shown} of ${indicators.length} indicators`,
    versions: 'All publications, source by source',
    targets: 'Rural people using clean water',
    data: 'Data and sources',
  },
} as const;

const sheetOf = (page: Page) => page.locator('main > article');

/** Opens an address on a day that stands still; the code of paper comes when the page rests. */
async function openToPrint(page: Page, address: string, sheet = false): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-04T05:00:00Z'));
  await open(page, address);
  await expect.poll(() => isReady(page, sheet)).toBe(true);
  await page.waitForLoadState('networkidle');
}

/** Whether a print of now would have all of its parts. */
function isReady(page: Page, sheet: boolean): Promise<boolean> {
  return page.evaluate((asked) => {
    window.dispatchEvent(new Event('beforeprint'));
    const foot = document.documentElement.style.getPropertyValue('--print-page') !== '';
    const whole = !asked || document.querySelector('main > article') !== null;
    window.dispatchEvent(new Event('afterprint'));
    return foot && whole;
  }, sheet);
}

/** Address, day and number stand in the foot of every page. */
function expectFeet(pages: readonly string[], address: string, language: Language): void {
  expect(pages.length).toBeGreaterThan(0);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(address);
    expect(text).toContain(said[language].on);
    expect(text).toContain(said[language].page(index + 1, pages.length));
  }
}

for (const language of languages) {
  const own = said[language];

  test(`${language}: the overview prints every indicator, a table a category, with its charts whole`, async ({
    page,
    baseURL,
  }) => {
    needs('pdftotext');
    await openToPrint(page, overview(language), true);
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(10);
    expectFeet(pages, `${baseURL}${overview(language)}`, language);
    expect(pages[0]).toContain(own.sheet);
    expect(pages[0]).toContain(words[language].count(indicators.length));
    for (const text of [words[language].percent.replace('\u00a0', ' '), own.sources])
      expect(pages.join(' ')).toContain(text);
    expect(pages.join(' ')).not.toContain(words[language].download);
    // The tables run over several pages, each of which names the columns again.
    expect(pages.filter((text) => text.includes(own.head)).length).toBeGreaterThanOrEqual(4);

    await showPaper(page);
    const rows = sheetOf(page).locator('tbody tr');
    await expect(rows).toHaveCount(indicators.length);
    expect((await rows.locator('th').allTextContents()).toSorted()).toEqual(
      indicators.map(({ name }) => name[language]).toSorted(),
    );
    await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(1);
    const charts = await chartLabels(page);
    expect(charts).toHaveLength(12);
    expectWhole(charts, pages);
    expect(await controlsOnPaper(page)).toEqual([]);
    expect(await besidePaper(page)).toEqual([]);
  });

  test(`${language}: a filter prints its indicators and says what was asked for`, async ({ page, baseURL }) => {
    needs('pdftotext');
    const query = '?category=society,security&q=ngh%C3%A8o';
    await openToPrint(page, overview(language) + query, true);
    await expect(page.getByRole('status').first()).not.toHaveText(words[language].count(indicators.length));
    const count = Number.parseInt((await page.getByRole('status').first().textContent()) ?? '', 10);
    const pages = await printedPages(page);
    expectFeet(pages, `${baseURL}${overview(language)}${decodeURI(query)}`, language);
    expect(pages[0]).toContain(own.chosen(count));
    expect(pages[0]).toContain(`${words[language].category}: ${words[language].society}, `);
    expect(pages[0]).toContain('“nghèo”');
    await showPaper(page);
    await expect(sheetOf(page).locator('tbody tr')).toHaveCount(count);
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThan(20);
    expect(await controlsOnPaper(page)).toEqual([]);
  });

  test(`${language}: an indicator prints its chart and its table, light and without controls`, async ({
    page,
    baseURL,
  }) => {
    needs('pdftotext');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openToPrint(page, indicatorPage(language, 'grdp-growth'));
    // A live chart, and the other tab of the panel below.
    await page.getByRole('application').first().hover();
    await page.getByRole('tab').last().click();
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(5);
    expectFeet(pages, `${baseURL}${indicatorPage(language, 'grdp-growth')}`, language);
    expect(pages.join(' ')).toContain(own.versions);
    expect(pages.join(' ').replaceAll(/\s/g, '')).toContain('<https://');

    await showPaper(page);
    const charts = await chartLabels(page);
    expect(charts).toHaveLength(2);
    expectWhole(charts, pages);
    await expect(page.getByRole('table').filter({ visible: true })).toHaveCount(3);
    await expect(page.locator('.recharts-surface').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(16, 36, 43)');
    expect(await controlsOnPaper(page)).toEqual([]);
    expect(await besidePaper(page)).toEqual([]);
  });

  test(`${language}: targets and data print with their tables inside the page`, async ({ page, baseURL }) => {
    needs('pdftotext');
    for (const [address, text, most] of [
      [targetsPage(language), own.targets, 5],
      [`${overview(language)}data/`, own.data, 16],
    ] as const) {
      await page.emulateMedia({ media: null });
      await openToPrint(page, address);
      const pages = await printedPages(page);
      expect(pages.length).toBeLessThanOrEqual(most);
      expectFeet(pages, `${baseURL}${address}`, language);
      expect(pages.join(' ')).toContain(text);
      await showPaper(page);
      expectWhole(await chartLabels(page), pages);
      expect(await controlsOnPaper(page)).toEqual([]);
      expect(await besidePaper(page)).toEqual([]);
    }
  });

  test(`${language}: without JavaScript paper gets the cards, whole, and the numbers of the pages`, async ({
    browser,
  }) => {
    needs('pdftotext');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(overview(language));
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(12);
    for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1}/${pages.length}`);
    expect(pages.join(' ')).toContain(words[language].growth);
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(12);
    expectWhole(await chartLabels(page), pages);
    expect(await controlsOnPaper(page)).toEqual([]);
    expect(await besidePaper(page)).toEqual([]);
    await context.close();
  });
}

/** All words of the page but those in charts: a chart that nobody has come near stands there for two widths. */
function wordsBesideCharts(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const chart of copy.querySelectorAll('svg')) chart.remove();
    return copy.textContent;
  });
}

test('after printing the page is as it was', async ({ page }) => {
  await openToPrint(page, overview('vi'), true);
  await page.getByRole('figure').first().getByRole('tab').last().click();
  const before = await wordsBesideCharts(page);
  const marks = () => page.evaluate(() => Object.keys(document.documentElement.dataset));
  const marksBefore = await marks();
  await showPaper(page);
  await expect(sheetOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheetOf(page)).toHaveCount(0);
  await expect(page.getByRole('figure').first().getByRole('table')).toBeVisible();
  await expect.poll(() => wordsBesideCharts(page)).toBe(before);
  expect(await marks()).toEqual(marksBefore);
});

test.describe('a browser that writes nothing into the margins', () => {
  test('shows address and day at the foot of the page itself', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      CSSStyleSheet.prototype.replaceSync = () => undefined;
    });
    await openToPrint(page, targetsPage('en'));
    await showPaper(page);
    const foot = page.locator('.paper-foot');
    await expect(foot).toBeVisible();
    await expect(foot).toContainText(`${baseURL}${targetsPage('en')}`);
    await expect(foot).toContainText(said.en.on);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(foot).toHaveCount(0);
  });
});

test.describe('paper whose code cannot be had', () => {
  test.use({ expectedFaults: [/Failed to load resource/] });

  test('gets the cards instead', async ({ page }) => {
    await page.route(/PrintSheet/, (route) => route.abort());
    await openToPrint(page, overview('vi'));
    await showPaper(page);
    await expect(sheetOf(page)).toHaveCount(0);
    await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(12);
    expect(await controlsOnPaper(page)).toEqual([]);
    expect(await besidePaper(page)).toEqual([]);
  });
});
