import { expect } from '@playwright/test';

import { growthPanel } from './support/downloads';
import { awake, open, test } from './support/journey';
import { languages, overview } from './support/places';
import { words } from './support/words';

for (const language of languages) {
  test(`${language}: the tabs of a panel show what the chart draws as a table, and back`, async ({ page }) => {
    await open(page, overview(language));
    const panel = growthPanel(page, language);
    const [chart, table] = language === 'vi' ? ['Biểu đồ', 'Bảng số liệu'] : ['Chart', 'Table'];
    const chartTab = panel.getByRole('tab', { name: chart, exact: true });
    const tableTab = panel.getByRole('tab', { name: table, exact: true });
    await awake(chartTab);
    await expect(chartTab).toHaveAttribute('aria-selected', 'true');
    await panel.scrollIntoViewIfNeeded();
    await expect(panel.getByRole('application')).toBeInViewport();
    const height = (await panel.boundingBox())?.height ?? 0;

    await tableTab.click();
    await expect(tableTab).toHaveAttribute('aria-selected', 'true');
    const rows = panel.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(6);
    await expect(rows.last()).toContainText(/2024.*8[.,]76.*7[.,]5/);
    await expect(panel.getByRole('img')).toHaveCount(0);
    expect((await panel.boundingBox())?.height).toBe(height);

    await page.keyboard.press('ArrowLeft');
    await expect(chartTab).toBeFocused();
    await expect(panel.getByRole('application')).toBeVisible();
    await expect(panel.getByRole('table')).toHaveCount(0);
  });
}

test('the theme follows the system, then the choice, and the choice is there at once on the next visit', async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, overview('vi'));
  const light = await paper();
  await page.getByRole('button', { name: words.vi.dark }).click();
  await expect(page.getByRole('button', { name: words.vi.light })).toBeVisible();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();

  await page.route('**/assets/*.js', () => {});
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  expect(await paper()).toBe(dark);
  await page.unroute('**/assets/*.js');
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, overview('vi'));
  await page.getByRole('button', { name: words.vi.light }).click();
  await expect.poll(paper).toBe(light);
});
