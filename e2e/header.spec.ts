import { expect } from '@playwright/test';

import { open, test } from './support/journey';
import { indicatorPage, languages, overview } from './support/places';

const names = {
  vi: { nav: 'Điều hướng chính', pages: ['Tổng quan', 'Chỉ tiêu', 'Sự kiện', 'So sánh', 'Dữ liệu'] },
  en: { nav: 'Main navigation', pages: ['Overview', 'Targets', 'Events', 'Compare', 'Data'] },
} as const;

for (const language of languages) {
  test(`${language}: the header leads to every page of the board and marks the one that is shown`, async ({ page }) => {
    await open(page, overview(language));
    const nav = page.getByRole('navigation', { name: names[language].nav });
    const current = nav.locator('[aria-current=page]');
    const [first, targets, events, compare, data] = names[language].pages;
    await expect(nav.getByRole('link')).toHaveText([first, targets, events, compare, data]);
    await expect(current).toHaveText([first]);

    for (const [name, address] of [
      [targets, 'targets'],
      [compare, 'compare'],
      [data, 'data'],
    ] as const) {
      await nav.getByRole('link', { name }).click();
      await expect(page).toHaveURL(`${overview(language)}${address}/`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${name}, `));
      await expect(current).toHaveText([name]);
      await expect(page.locator('#main')).toBeFocused();
    }

    await nav.getByRole('link', { name: events }).click();
    await expect(page).toHaveURL(`${overview(language)}#events`);
    await expect(page.locator('#events')).toBeInViewport();
    await expect(current).toHaveText([first]);
  });
}

test('an indicator marks no page of the header as its own, and its foot leads to method and sources', async ({
  page,
}) => {
  await open(page, indicatorPage('vi', 'grdp-growth'));
  await expect(page.getByRole('banner').locator('nav [aria-current=page]')).toHaveCount(0);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Phương pháp và nguồn' }).click();
  await expect(page).toHaveURL(`${overview('vi')}data/`);
});

test('where there is one board, its name is a link and there is nothing to choose', async ({ page }) => {
  await open(page, indicatorPage('en', 'grdp-growth'));
  const header = page.getByRole('banner');
  await expect(header.getByRole('button')).toHaveCount(2);
  await expect(header.getByRole('button').first()).toHaveAccessibleName('Quick search');
  await expect(header.getByRole('button').last()).toHaveAccessibleName(/theme$/);
  await header.getByRole('link', { name: /^Hậu Giang 2020–2025/ }).click();
  await expect(page).toHaveURL(overview('en'));
});

test('on a phone the pages stand at the foot of the screen, each large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, overview('vi'));
  const links = page.getByRole('navigation', { name: names.vi.nav }).getByRole('link');
  const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
  expect(boxes).toHaveLength(5);
  for (const box of boxes) {
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(630);
  }
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
});
