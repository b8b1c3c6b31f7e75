import { expect, type Page } from '@playwright/test';

import { awake, open, tabTo, test } from './support/journey';
import { indicatorPage, overview } from './support/places';
import { words } from './support/words';

const said = words.vi;
const home = overview('vi');

const table = (page: Page) => page.getByRole('table', { name: said.indicators });
const rows = (page: Page) => table(page).locator('tbody tr');
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link').allInnerTexts();

test('the table shows every indicator with what its card shows, and leads to its page', async ({ page }) => {
  await open(page, home);
  await awake(page.getByRole('radio', { name: said.table }));
  await page.getByText(said.table, { exact: true }).click();
  await expect(page).toHaveURL(`${home}?view=table`);
  await expect(rows(page)).toHaveCount(125);
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: said.clear })).toHaveCount(0);

  const row = rows(page).filter({ hasText: said.growth }).first();
  for (const text of [said.percent, '7,5\u00a0%', 'Kế hoạch 2024', 'So với 2023', '+1,26', '23/01/2025'])
    await expect(row).toContainText(text);
  await row.getByRole('button', { name: said.exceeded }).click();
  await expect(page.getByRole('group', { name: /Tăng trưởng GRDP|Vượt/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await row.getByRole('link', { name: said.growth, exact: true }).click();
  await expect(page).toHaveURL(indicatorPage('vi', 'grdp-growth'));
});

test('a head sorts, turns round and gives the order of the board back; the address and the list know it', async ({
  page,
}) => {
  await open(page, `${home}?category=economy&view=table`);
  await expect(page.getByRole('status').filter({ hasText: /^50 chỉ số$/ })).toBeVisible();
  await expect(rows(page)).toHaveCount(50);
  const board = await names(page);
  const byName = board.toSorted(new Intl.Collator('vi', { numeric: true }).compare);
  const button = head(page, 'Chỉ số').getByRole('button');

  await button.click();
  await expect.poll(() => names(page)).toEqual(byName);
  await expect(head(page, 'Chỉ số')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(`${home}?category=economy&sort=name&view=table`);
  await expect(page.getByRole('combobox', { name: said.sort })).toHaveValue('name');

  await button.click();
  await expect(head(page, 'Chỉ số')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(`${home}?category=economy&sort=-name&view=table`);
  await expect.poll(() => names(page)).toEqual(byName.toReversed());
  await page.reload();
  await expect.poll(() => names(page)).toEqual(byName.toReversed());

  await awake(button);
  await button.click();
  await expect.poll(() => names(page)).toEqual(board);
  await expect(rows(page)).toHaveCount(50);
});

test('by keyboard alone: to the table, into a column, to a row, back to the cards', async ({ page }) => {
  await open(page, home);
  await awake(page.getByRole('radio', { name: said.table }));
  await tabTo(page, page.getByRole('radio', { name: said.cards }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: said.table })).toBeFocused();
  await expect(rows(page)).toHaveCount(125);
  await tabTo(page, head(page, 'Thay đổi').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(head(page, 'Thay đổi')).toHaveAttribute('aria-sort', 'descending');
  await tabTo(page, rows(page).first().getByRole('rowheader').getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kpi\/[a-z0-9-]+\/$/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(125);
  await awake(page.getByRole('radio', { name: said.table }));
  await tabTo(page, page.getByRole('radio', { name: said.table }), 80);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('article')).toHaveCount(125);
  await expect(page).toHaveURL(`${home}?sort=change`);
});

for (const width of [320, 390, 768]) {
  test(`at ${width} px the table scrolls in its own region and the page does not`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, `${home}?view=table`);
    await expect(rows(page)).toHaveCount(125);
    const region = page.getByRole('region', { name: said.indicators });
    await region.focus();
    await expect(region).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await region.evaluate((element) => element.scrollTo(300, 400));
    const [box, top, first] = await Promise.all(
      [region, head(page, 'Chỉ số'), rows(page).nth(8).getByRole('rowheader')].map((one) => one.boundingBox()),
    );
    expect(Math.abs((top?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs((first?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
  });
}
