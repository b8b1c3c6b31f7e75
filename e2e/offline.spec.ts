import { expect } from '@playwright/test';

import { answerWith, repair, version } from './support/boards';
import { open, test } from './support/journey';
import { dataFile, languages, overview } from './support/places';
import { words } from './support/words';

test.use({ expectedFaults: [/Failed to load resource|net::ERR/] });

for (const language of languages) {
  test(`${language}: after a good visit the last good board stays readable, with its date`, async ({ page }) => {
    await open(page, overview(language));
    await page.waitForLoadState('networkidle');
    await page.route(dataFile, (route) => route.abort());
    await page.reload();

    const notice = page.getByRole('status').filter({ hasText: language === 'vi' ? 'bản lưu lúc' : 'copy of' });
    await expect(notice).toContainText(/\d{2}:\d{2}, (\d{2}\/\d{2}\/\d{4}|\d{1,2} \w{3} \d{4})/);
    await expect(notice).toContainText(version);
    await expect(page.getByRole('article')).toHaveCount(12);
    await expect(page.getByRole('main')).toContainText(words[language].percent);

    const retry = notice.getByRole('button', { name: words[language].retry });
    await expect(retry).toBeEnabled();
    await repair(page);
    await retry.click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole('article')).toHaveCount(12);
  });
}

test('a board that goes bad while it is open does not replace the good one', async ({ page }) => {
  await open(page, overview('vi'));
  await page.waitForLoadState('networkidle');
  await answerWith(page, '{"format":');
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'bản lưu lúc' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(12);
});

test.describe('a part of the code that cannot be had', () => {
  // React tells of a part that failed while it took the written page over, and draws that part anew.
  test.use({ expectedFaults: [/Failed to load resource|net::ERR|dynamically imported module|React error #520/] });

  test('charts whose code cannot be had say so, and the cards around them stay and filter', async ({ page }) => {
    await page.route('**/assets/ChartView*', (route) => route.abort());
    await open(page, overview('vi'));
    await expect(page.getByRole('article').first()).toContainText('Chưa tải được phần này');
    await page.getByRole('button', { name: /^Kinh tế \d+$/ }).click();
    await expect(page.getByRole('article')).toHaveCount(50);
  });
});

test('without a network the open board still filters and changes its language', async ({ page, context }) => {
  const charts = page.waitForResponse(/\/assets\/ChartView/);
  await open(page, overview('vi'));
  await (await charts).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Kinh tế \d+$/ }).click();
  await expect(page.getByRole('article')).toHaveCount(50);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('article')).toHaveCount(50);
});
