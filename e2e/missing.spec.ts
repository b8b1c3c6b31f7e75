import { expect } from '@playwright/test';

import { awake, test } from './support/journey';
import { board, indicatorPage, languages, overview, targetsPage } from './support/places';
import { words } from './support/words';

const perhaps = { vi: 'Có thể bạn tìm', en: 'You may be looking for' } as const;

test.describe('with JavaScript', () => {
  test.use({ expectedFaults: [/status of 404/] });

  for (const { address, language, reason, name, leads } of [
    {
      address: `${overview('vi')}kpi/grdp-grwth/`,
      language: 'vi',
      reason: 'Bảng không có chỉ số “grdp-grwth”.',
      name: 'Tăng trưởng GRDP, Hậu Giang 2020–2025',
      leads: indicatorPage('vi', 'grdp-growth'),
    },
    {
      address: `${overview('en')}kpi/povrety-rate/`,
      language: 'en',
      reason: 'The board has no indicator “povrety-rate”.',
      name: 'Poverty rate, Hậu Giang 2020–2025',
      leads: indicatorPage('en', 'poverty-rate'),
    },
    {
      address: `${overview('vi')}target/`,
      language: 'vi',
      reason: 'Không có trang “target”.',
      name: 'Chỉ tiêu, Hậu Giang 2020–2025',
      leads: targetsPage('vi'),
    },
    {
      address: '/en/hau-giang/',
      language: 'en',
      reason: 'There is no board “hau-giang”.',
      name: 'Overview, Hậu Giang 2020–2025',
      leads: overview('en'),
    },
    {
      address: `/vn/${board}/kpi/grdp-growth/`,
      language: 'vi',
      reason: 'Trang không có ngôn ngữ “vn”.',
      name: 'Tăng trưởng GRDP, Hậu Giang 2020–2025',
      leads: indicatorPage('vi', 'grdp-growth'),
    },
    {
      address: `/EN/${board}/targets/`,
      language: 'en',
      reason: 'There is no language “EN” here.',
      name: 'Targets, Hậu Giang 2020–2025',
      leads: targetsPage('en'),
    },
    {
      address: '/kpi/grdp-growth',
      language: 'vi',
      reason: 'Địa chỉ thiếu ngôn ngữ (vi hoặc en).',
      name: 'Tăng trưởng GRDP, Hậu Giang 2020–2025',
      leads: indicatorPage('vi', 'grdp-growth'),
    },
  ] as const) {
    test(`${address} says what is wrong and leads to what was meant`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('main')).toContainText(reason);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(perhaps[language]);
      const link = page.getByRole('main').getByRole('link', { name });
      await expect(link).toHaveAttribute('href', leads);
      await (await awake(link)).click();
      await expect(page).toHaveURL(leads);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words[language].missing);
    });
  }

  test('where nothing is near, nothing is guessed, and the ways to the pages stand there', async ({ page }) => {
    await page.goto('/nonsense');
    const main = page.getByRole('main');
    await expect(main).toContainText('Không có trang “nonsense”.');
    await expect(main.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expect(main.getByRole('link')).toHaveText(['Về trang tổng quan', 'Chỉ tiêu', 'Dữ liệu']);
  });

  test('no board is asked for that there is not', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname);
    });
    await page.goto('/vi/no-such-board/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.vi.missing);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('no-such-board'))).toEqual([]);
  });

  test('an address that looks like code is shown as text', async ({ page }) => {
    await page.goto(`${overview('vi')}kpi/%3Cimg%20src=x%20onerror=alert(1)%3E/`);
    await expect(page.getByRole('main')).toContainText('“<img src=x onerror=alert(1)>”');
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  });

  test('in a frame the ways out open a window of their own', async ({ page }) => {
    await page.goto(`${overview('en')}embed/povrety-rate/`);
    const link = page.getByRole('link', { name: 'Poverty rate, Hậu Giang 2020–2025' });
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('href', indicatorPage('en', 'poverty-rate'));
    for (const one of await page.getByRole('link').all()) await expect(one).toHaveAttribute('target', '_blank');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedFaults: [/status of 404/] });

  test('the page helps in both languages and does not name itself', async ({ page }) => {
    const response = await page.goto(indicatorPage('en', 'no-such-indicator'));
    expect(response?.status()).toBe(404);
    for (const language of languages) {
      const part = page.getByRole('main').locator(`div[lang=${language}]`);
      await expect(part.getByRole('heading')).toHaveText(words[language].missing);
      await part.getByRole('link').nth(1).click();
      await expect(page).toHaveURL(targetsPage(language));
      await page.goBack();
    }
    await expect(page.getByRole('main')).not.toContainText('404.html');
  });
});
