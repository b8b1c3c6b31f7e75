import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, type Page } from '@playwright/test';

import { menuItem, openMenu } from './support/downloads';
import { open, test } from './support/journey';
import { indicatorPage, languages, overview, type Language } from './support/places';
import { words } from './support/words';

const framePage = (language: Language, id: string) => `${overview(language)}embed/${id}/`;
const frameOf = (page: Page) => page.frameLocator('iframe');

/** A page of somebody else: another origin, which knows nothing of the board but the code that it pastes. */
function hostPage(code: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      request.url === '/'
        ? `<!doctype html><html lang="vi"><title>Host</title><link rel="icon" href="data:,"><body>${code}</body></html>`
        : '',
    );
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }),
    );
  });
}

/** The foreign page is foreign on purpose; nothing else may be. */
const fromHost = /foreign request: http:\/\/127\.0\.0\.1:/;

test.describe('in the page of another host', () => {
  test.use({ expectedFaults: [fromHost], permissions: ['clipboard-read', 'clipboard-write'] });

  for (const language of languages) {
    test(`${language}: the copied code shows the figure, as wide as the page and at its ratio`, async ({ page }) => {
      await open(page, indicatorPage(language, 'grdp-growth'));
      await openMenu(page, page.getByRole('main'));
      await menuItem(page, words[language].embed).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(language === 'vi' ? 'Giao diện' : 'Theme').selectOption('dark');
      await dialog.getByRole('button', { name: language === 'vi' ? 'Sao chép mã' : 'Copy the code' }).click();
      await expect(dialog.getByRole('status')).toHaveText(language === 'vi' ? 'Đã sao chép' : 'Copied');
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toBe(await dialog.getByRole('textbox').inputValue());
      expect(code).toContain(`title="${words[language].growth}, Hậu Giang 2020–2025"`);

      const { server, address } = await hostPage(code);
      await page.goto(address);
      const inside = frameOf(page);
      await expect(inside.getByRole('heading', { level: 1 })).toHaveText(words[language].growth);
      await expect(inside.getByRole('img').filter({ visible: true })).toHaveAccessibleName(/2024/);
      await expect(inside.getByText(`${words[language].source}: `)).toBeVisible();
      await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');

      for (const width of [1280, 720]) {
        await page.setViewportSize({ width, height: 800 });
        const box = await page.locator('iframe').boundingBox();
        expect(box?.width).toBeGreaterThan(width - 40);
        expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
        await expect
          .poll(() => inside.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
          .toBe(0);
      }

      const back = inside.getByRole('link', { name: 'Hậu Giang 2020–2025' });
      const [opened] = await Promise.all([page.waitForEvent('popup'), back.click()]);
      await expect(opened).toHaveURL(indicatorPage(language, 'grdp-growth'));
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText(words[language].growth);
      server.close();
    });
  }

  test.describe('which frames any other page', () => {
    test.use({ expectedFaults: [/foreign request: http:\/\/127\.0\.0\.1:|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] });

    test('the board refuses', async ({ page, baseURL }) => {
      const { server, address } = await hostPage(`<iframe src="${baseURL}${overview('vi')}" title="x"></iframe>`);
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(address);
      expect((await refused).text()).toContain("frame-ancestors 'none'");
      await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveCount(0);
      server.close();
    });
  });
});

test('the host chooses the language, and the address keeps the one it has', async ({ page }) => {
  await open(page, `${framePage('vi', 'poverty-rate')}?lang=en`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.poverty);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Poverty rate, /);
  await expect(page).toHaveURL(`${framePage('vi', 'poverty-rate')}?lang=en`);
  await expect(page.getByRole('link')).toHaveAttribute('href', indicatorPage('en', 'poverty-rate'));
});

test('the host chooses the theme; nothing of it is kept, and what the visitor chose elsewhere does not reach a frame', async ({
  page,
}) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme'] ?? null);
  await page.addInitScript(() => localStorage.setItem('theme', 'light'));
  for (const [query, expected] of [
    ['?theme=dark', 'dark'],
    ['?theme=light', 'light'],
    ['?theme=auto', null],
    ['?theme=purple&lang=xx', null],
    ['', null],
  ] as const) {
    await open(page, framePage('en', 'grdp-growth') + query);
    expect(await theme(), query).toBe(expected);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.growth);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('light');
  }
});

test('an indicator without a picture shows its value and its status', async ({ page }) => {
  await open(page, framePage('vi', 'par-index-rank'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thứ hạng cải cách hành chính (PAR INDEX)');
  await expect(page.getByRole('main')).toContainText('Chưa có số liệu');
});

test('from 280 px on everything stands inside the frame', async ({ page }) => {
  for (const width of [280, 320, 480]) {
    await page.setViewportSize({ width, height: 340 });
    for (const id of ['grdp-growth', 'poverty-rate', 'great-unity-houses', 'par-index-rank']) {
      await open(page, framePage('vi', id));
      const html = page.locator('html');
      await expect.poll(() => html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
      const chart = page.getByRole('img').filter({ visible: true });
      if ((await chart.count()) > 0) {
        await expect.poll(async () => (await chart.boundingBox())?.width).toBeLessThanOrEqual(width - 32);
        await expect.poll(async () => (await chart.boundingBox())?.height).toBeGreaterThanOrEqual(150);
      }
    }
  }
});

test('search engines are sent to the page of the indicator', async ({ request }) => {
  const html = await (await request.get(framePage('en', 'grdp-growth'))).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/en\/hau-giang-2020-2025\/kpi\/grdp-growth\/">/);
  expect(html).not.toContain('hreflang');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame reads and leads back', async ({ page }) => {
    await page.goto(framePage('vi', 'grdp-growth'));
    await expect(page.getByRole('img').filter({ visible: true })).toHaveAccessibleName(/8,76/);
    await expect(page.getByRole('link')).toHaveAttribute('href', indicatorPage('vi', 'grdp-growth'));
  });
});
