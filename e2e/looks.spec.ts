import { expect } from '@playwright/test';

import { drawWhole, open, test } from './support/journey';
import { languages, overview, themes } from './support/places';
import { coloursOf, sizeOfPng } from './support/pictures';

for (const width of [1440, 768, 390]) {
  for (const language of languages) {
    test(`the overview in ${language}, ${width} wide, in both themes`, async ({ page }, info) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, overview(language));
      await expect(page.getByRole('application').first()).toBeAttached();
      await drawWhole(page);
      await page.evaluate(() => document.fonts.ready);

      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const body = await page.screenshot({ fullPage: true });
        await info.attach(`overview-${language}-${theme}-${width}`, { body, contentType: 'image/png' });
        const size = sizeOfPng(body);
        expect(size.width).toBe(width);
        expect(size.height).toBeGreaterThan(3000);
        const { count, drawn } = await coloursOf(page, body);
        expect(count).toBeGreaterThan(200);
        expect(drawn).toBeGreaterThan(0.1);
        const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const [red = 0] = /\d+/.exec(background)?.map(Number) ?? [];
        expect(theme === 'dark' ? red < 80 : red > 200, background).toBe(true);
      }
    });
  }
}
