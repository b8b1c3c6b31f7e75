import { expect, type Page } from '@playwright/test';

import { open, test } from './support/journey';
import { languages, overview, themes, type Language } from './support/places';
import { coloursOf, differenceOf } from './support/pictures';

const kinds = ['column', 'line', 'ranked-bar', 'stacked-bar', 'icon-array', 'scoreboard'];

async function openGallery(page: Page, language: Language) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${overview(language)}gallery/`);
  await expect(page.locator('[data-picture=live] [data-live]').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const language of languages) {
  test(`${language}: every kind of chart shows its examples, each named in full`, async ({ page }, info) => {
    await openGallery(page, language);
    for (const kind of kinds) {
      const section = page.locator(`#${kind}`);
      expect(await section.getByRole('article').count(), kind).toBeGreaterThanOrEqual(2);
      for (const picture of await section.locator('[data-picture=panel] svg').all()) {
        await expect(picture).toHaveAccessibleName(/.{20}/);
      }
    }
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      for (const section of await page.locator('section[id]:not([id=""])').all()) {
        const body = await section.screenshot();
        const id = (await section.getAttribute('id')) ?? '';
        await info.attach(`gallery-${language}-${theme}-${id}`, { body, contentType: 'image/png' });
        expect((await coloursOf(page, body)).count, id).toBeGreaterThan(20);
      }
    }
  });
}

for (const kind of kinds) {
  test(`${kind}: the live chart lies on the still, mark for mark`, async ({ page }) => {
    await openGallery(page, 'vi');
    for (const example of await page.locator(`#${kind}`).getByRole('article').all()) {
      const live = example.locator('[data-picture=live]');
      if ((await live.locator('svg').count()) === 0) continue;
      const pictures = [await example.locator('[data-picture=panel]').screenshot(), await live.screenshot()] as const;
      const name = (await example.getAttribute('id')) ?? '';
      expect.soft(await differenceOf(page, ...pictures), name).toBeLessThan(0.002);
    }
  });
}

test('the gallery is no part of the site that is published', async ({ request }) => {
  const site = await request.get(`http://localhost:4273${overview('vi')}gallery/`);
  expect(site.status()).toBe(404);
});
