import { expect } from '@playwright/test';

import { test } from './support/journey';
import { languages, overview } from './support/places';
import { words } from './support/words';

for (const language of languages) {
  const said = words[language];

  test(`${language}: the overview says first how the term stands`, async ({ page }) => {
    await page.goto(overview(language));

    await expect(page).toHaveTitle(said.title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.headline);
    await expect(page.getByRole('img', { name: /14\/18|14 of 18/ }).first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(said.date);
  });

  test(`${language}: each of the twelve key cards has a value, a status in words and a source`, async ({ page }) => {
    await page.goto(overview(language));
    const cards = page.getByRole('article');
    await expect(cards).toHaveCount(12);

    for (const card of await cards.all()) {
      await expect(card.getByRole('heading').getByRole('link')).toHaveAttribute('href', /\/kpi\/[a-z0-9-]+\/$/);
      const text = await card.innerText();
      expect(said.badges.filter((badge) => text.includes(badge)).length, text).toBeGreaterThan(0);
      await expect(card.locator('a[href^="https://"]').first()).toBeVisible();
    }
    const growth = cards.filter({ has: page.getByRole('link', { name: said.growth, exact: true }) });
    await expect(growth).toContainText(said.percent);
    await expect(growth).toContainText(said.exceeded);
    await expect(growth).toContainText(language === 'vi' ? '23/01/2025' : '23 Jan 2025');
    await expect(cards.filter({ hasText: said.budget })).toContainText(said.amount);
  });

  test(`${language}: below the cards stand the charts, the targets of 2024 and the events`, async ({ page }) => {
    await page.goto(overview(language));
    const panels = page.getByRole('figure');
    await expect.poll(() => panels.count()).toBeGreaterThanOrEqual(6);
    for (const panel of await panels.all()) {
      await expect(panel.getByRole('heading')).not.toBeEmpty();
      await expect(panel.getByRole('img').first()).toHaveAccessibleName(/\d/);
      await expect(panel.locator('figcaption')).toContainText(`${said.source}: `);
    }
    await expect(page.locator('#targets li').filter({ visible: false })).toHaveCount(18);
    await expect(page.locator('#events li')).toHaveCount(10);
    await expect(page.getByRole('contentinfo')).toContainText('77');
  });
}

test('a card leads to the page of its indicator, and back leads to the board', async ({ page }) => {
  await page.goto(overview('vi'));
  await page.getByRole('link', { name: words.vi.poverty, exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/.+\/kpi\/poverty-rate\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.vi.poverty);
  await expect(page).toHaveTitle(/^Tỉ lệ hộ nghèo, /);
  await expect(page.getByRole('table')).toContainText('1,48');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.vi.headline);
});
