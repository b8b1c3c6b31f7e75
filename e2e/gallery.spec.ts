import { expect, type Page } from '@playwright/test';

import { open, test } from './support/journey';
import { languages, overview, themes, type Language } from './support/places';
import { coloursOf, differenceOf } from './support/pictures';

const kinds = ['column', 'line', 'ranked-bar', 'stacked-bar', 'icon-array', 'scoreboard'];

// Many and large pictures.
test.describe.configure({ timeout: 90_000 });
test.use({ trace: 'off' });

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
      const names = await section
        .locator('[data-picture=panel]')
        .getByRole('img')
        .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('aria-label') ?? ''));
      expect(names.length, kind).toBeGreaterThanOrEqual(2);
      for (const name of names) expect(name).toMatch(/.{12}/);
    }
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      for (const section of await page.locator('main section[id]').all()) {
        const id = (await section.getAttribute('id')) ?? '';
        const body = await section.screenshot();
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
      expect.soft(await differenceOf(page, ...pictures), name).toBeLessThan(0.015);
    }
  });
}
