import { expect } from '@playwright/test';

import { open, test } from './support/journey';
import { indicatorPage, languages, type Language } from './support/places';

const said = {
  vi: {
    button: 'Sao chép câu',
    copied: 'Đã sao chép câu',
    denied: 'Câu đã được chọn sẵn',
    growth:
      'Tăng trưởng GRDP: năm 2024 đạt 8,76 %, vượt kế hoạch 7,5 % là 1,26 điểm %; giảm 3,51 điểm % so với năm 2023.',
    below: 'Năm 2024 đạt 8,76 %, vượt kế hoạch 7,5 % là 1,26 điểm %; giảm 3,51 điểm % so với năm 2023.',
  },
  en: {
    button: 'Copy sentence',
    copied: 'Sentence copied',
    denied: 'The sentence is selected',
    growth: 'GRDP growth: in 2024 it reached 8.76%, 1.26 pp above the plan of 7.5%; down 3.51 pp on 2023.',
    below: 'In 2024 it reached 8.76%, 1.26 pp above the plan of 7.5%; down 3.51 pp on 2023.',
  },
} satisfies Record<Language, Record<string, string>>;

/** Numbers keep to their units with no-break spaces; people type plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

for (const language of languages) {
  const words = said[language];

  test(`${language}: the page, its chart and its description tell the figure in the same sentence`, async ({
    page,
  }) => {
    await page.goto(indicatorPage(language, 'grdp-growth'));

    await expect(page.getByRole('main').getByText(words.below)).toBeVisible();
    const chart = page.getByRole('main').getByRole('img').filter({ visible: true }).first();
    expect(plain((await chart.getAttribute('aria-label')) ?? '')).toContain(`${words.growth} `);
    const description = page.locator('meta[name="description"]');
    expect(plain((await description.getAttribute('content')) ?? '')).toBe(words.growth);
  });

  test(`${language}: the sentence is copied by keyboard, and the page says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, indicatorPage(language, 'grdp-growth'));

    const button = page.getByRole('button', { name: words.button });
    await button.focus();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
    expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toBe(words.growth);
    await expect(button).toBeFocused();
  });
}

test('where copying is refused, the sentence is selected and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page, indicatorPage('vi', 'grdp-growth'));

  await page.getByRole('button', { name: said.vi.button }).click();

  await expect(page.getByRole('status').filter({ hasText: said.vi.denied })).toBeVisible();
  expect(plain(await page.evaluate(() => getSelection()?.toString() ?? ''))).toBe(said.vi.growth);
});

/** One of each sort: a total with a change, no value but a rank to reach, words, a day, "nearly", a target far off. */
const sorts = [
  'budget-revenue',
  'par-index-rank',
  'traffic-accidents',
  'great-unity-houses',
  'marathon-runners',
  'master-plan-growth',
];

test('pages of every sort of indicator are described by a sentence of their own', async ({ request }) => {
  for (const language of languages) {
    const pages = sorts.map(async (id) => {
      const html = await (await request.get(indicatorPage(language, id))).text();
      const name = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? 'no heading';
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(description.startsWith(name), description).toBe(true);
      expect(description).toMatch(/\.$/);
      return description;
    });
    expect(new Set(await Promise.all(pages)).size).toBe(sorts.length);
  }
});
