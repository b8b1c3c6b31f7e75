import { expect, type Page } from '@playwright/test';

import { awake, drawWhole, open, test } from './support/journey';
import { indicatorPage, overview } from './support/places';
import { words } from './support/words';

type Shift = { readonly value: number; readonly moved: string[] };

/** Records every shift of the layout from the first paint on, with what moved. */
async function recordShifts(page: Page) {
  await page.addInitScript(() => {
    type LayoutShift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        shifts.push({
          value,
          moved: sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 100) : String(node?.textContent),
          ),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Holds the fonts back, as a slow line would, until they are let go. */
async function holdFonts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const released = new Promise<void>((done) => (letGo = done));
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}

/** Letters that arrive late move words by parts of a px; anything else moves more. */
async function expectNoShift(page: Page) {
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(0.001);
}

const pages = [
  { name: 'the overview in Vietnamese', address: overview('vi') },
  { name: 'the overview in English', address: overview('en') },
  { name: 'an indicator', address: indicatorPage('vi', 'grdp-growth') },
];

for (const width of [390, 1440]) {
  for (const { name, address } of pages) {
    test(`${name} at ${width}: the written page comes alive without moving or being drawn anew`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await recordShifts(page);
      const letFontsGo = await holdFonts(page);
      await page.goto(address, { waitUntil: 'commit' });
      // Marks the heading of the written page; a page that is drawn anew loses the mark.
      await page.locator('h1').evaluate((heading) => Object.assign(heading, { written: true }));
      await awake(page.locator('h1'));
      expect(await page.locator('h1').evaluate((heading) => 'written' in heading)).toBe(true);
      await expect(page.getByRole('application').first()).toBeAttached();
      letFontsGo();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
      await expectNoShift(page);
    });
  }
}

for (const width of [390, 1440]) {
  test(`at ${width} every card and panel is written as large as it will live`, async ({ page, browser, baseURL }) => {
    const heights = async (from: Page) => {
      await drawWhole(from);
      const all = await from
        .locator('main article, main figure')
        .evaluateAll((parts) =>
          parts.map((part) => `${part.tagName} ${Math.round(part.getBoundingClientRect().height)}`),
        );
      return all.filter((part) => !part.endsWith(' 0'));
    };
    const viewport = { width, height: 900 };
    // The page as written, before its code comes; a browser without scripts at all gets other styles.
    const still = await browser.newPage({ viewport });
    await still.route('**/assets/*.js', (route) => route.abort());
    await still.goto(`${baseURL}${overview('vi')}`);
    await page.setViewportSize(viewport);
    await open(page, overview('vi'));
    await awake(page.locator('#events h2'));
    const [living, written] = [await heights(page), await heights(still)];
    // A phone shows fewer cards at first where a button can bring the rest.
    expect(living.filter((part) => part.startsWith('FIGURE'))).toEqual(
      written.filter((part) => part.startsWith('FIGURE')),
    );
    const cards = living.filter((part) => part.startsWith('ARTICLE'));
    expect(cards).toEqual(written.filter((part) => part.startsWith('ARTICLE')).slice(0, cards.length));
    await still.close();
  });
}

test('the written page says all that the living page says', async ({ page, request }) => {
  const html = await (await request.get(overview('vi'))).text();
  await open(page, overview('vi'));
  const main = (source: string | null) =>
    page.evaluate((text) => {
      const root = text === null ? document : new DOMParser().parseFromString(text, 'text/html');
      root.querySelectorAll('noscript').forEach((element) => element.remove());
      return [...root.querySelectorAll('main h1, main h2, main h3, main dd, main dt')].map(
        (element) => element.textContent,
      );
    }, source);
  await expect(page.getByRole('application').first()).toBeAttached();
  expect(await main(null)).toEqual(await main(html));
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedFaults: [/status of 404/] });

  for (const [language, address] of [
    ['vi', '/vi/khong/co/trang/nay/'],
    ['en', '/en/no/such/page/'],
    ['vi', '/nonsense'],
    ['en', indicatorPage('en', 'no-such-indicator')],
    ['vi', '/vi/no-such-board/'],
    ['vi', `${overview('vi')}gallery/`],
  ] as const) {
    test(`${address} answers 404, says so and leads back`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].missing);
      await expect(page).toHaveTitle(new RegExp(words[language].missing));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const back = page.getByRole('link', { name: words[language].toOverview });
      await (await awake(back)).click();
      await expect(page).toHaveURL(overview(language));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].headline);
    });
  }
});
