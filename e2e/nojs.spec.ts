import { expect, test } from '@playwright/test';

import { indicatorPage, languages, overview } from './support/places';
import { words } from './support/words';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  const said = words[language];

  test(`${language}: without JavaScript the overview reads from top to bottom`, async ({ page }) => {
    await page.goto(overview(language));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.headline);
    await expect(page).toHaveTitle(said.title);

    const cards = page.getByRole('article');
    await expect(cards).toHaveCount(12);
    const growth = cards.filter({ has: page.getByRole('link', { name: said.growth, exact: true }) });
    await expect(growth).toContainText(said.percent);
    await expect(growth.locator('a[href^="https://"]')).toBeVisible();
    await expect(growth.getByRole('img')).toHaveAccessibleName(/2024/);

    const panels = page.getByRole('figure');
    expect(await panels.count()).toBeGreaterThanOrEqual(6);
    for (const panel of await panels.all()) {
      const picture = panel.getByRole('img').filter({ visible: true });
      await expect(picture).toHaveCount(1);
      await expect(picture).toHaveAccessibleName(/\d.*\./);
      await expect(panel.locator('figcaption')).toContainText(`${said.source}: `);
    }
    await expect(
      page.locator('p', { hasText: language === 'vi' ? 'cần JavaScript' : 'need JavaScript' }),
    ).toBeVisible();
    await expect(page.locator('#indicators li')).toHaveCount(113);
  });

  test(`${language}: without JavaScript the page has its styles to the foot`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(overview(language));
    const panels = await page.getByRole('figure').all();
    const boxes = await Promise.all(panels.slice(0, 2).map((panel) => panel.boundingBox()));
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.x).not.toBe(boxes[1]?.x);
  });

  test(`${language}: without JavaScript a card still leads to its indicator`, async ({ page }) => {
    await page.goto(overview(language));
    await page.getByRole('article').getByRole('link', { name: said.poverty, exact: true }).click();
    await expect(page).toHaveURL(indicatorPage(language, 'poverty-rate'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.poverty);
    await expect(page.getByRole('figure').getByRole('table')).toContainText(language === 'vi' ? '1,48' : '1.48');
    await expect(page.getByRole('img').first()).toHaveAccessibleName(/2024/);
  });

  test(`${language}: without JavaScript an indicator reads in full`, async ({ page }) => {
    await page.goto(indicatorPage(language, 'grdp-growth'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.growth);
    const figure = page.getByRole('figure').first();
    await expect(figure.getByRole('img').filter({ visible: true })).toHaveAccessibleName(/2024/);
    // Nothing that only a script could answer: no tabs, no sorting.
    await expect(page.getByRole('tab').filter({ visible: true })).toHaveCount(0);
    await expect(figure.getByRole('table').getByRole('row')).toHaveCount(6);
    await expect(figure.getByRole('table').getByRole('button')).toHaveCount(0);
    const versions = page.locator('#versions');
    await expect(versions.getByRole('row')).toHaveCount(20);
    await versions.locator('summary').click();
    await expect(versions.getByRole('table').last()).toContainText('Trà Vinh');
    await expect(page.getByRole('article')).toHaveCount(4);
    await expect(page.locator('a[rel=next]')).toBeVisible();
  });
}
