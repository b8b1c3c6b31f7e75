import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { answerWith, boardWith } from './support/boards';
import { drawWhole, open, test } from './support/journey';
import { comparePage, indicatorPage, languages, overview, targetsPage, themes, type Language } from './support/places';
import { words } from './support/words';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const pages = {
  'the overview': async (page: Page, language: Language) => {
    await open(page, overview(language));
    await expect(page.getByRole('application').first()).toBeVisible();
  },
  'an indicator': async (page: Page, language: Language) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    await expect(page.getByRole('application').first()).toBeVisible();
  },
  'the targets': async (page: Page, language: Language) => {
    await open(page, targetsPage(language));
    await expect(page.getByRole('application').first()).toBeVisible();
  },
  'a comparison': async (page: Page, language: Language) => {
    await open(page, comparePage(language, '?ids=grdp-growth,poverty-rate,pci-rank&mode=index'));
    await expect(page.getByRole('application').first()).toBeVisible();
  },
  'areas in order': async (page: Page, language: Language) => {
    await open(page, comparePage(language, '?ids=grdp-growth'));
    await expect(page.getByRole('application').first()).toBeVisible();
  },
  'a framed figure': async (page: Page, language: Language) => {
    await open(page, `${overview(language)}embed/grdp-growth/`);
    await expect(page.getByRole('application').first()).toBeVisible();
  },
  'a missing page': async (page: Page, language: Language) => {
    await open(page, `/${language}/no/such/page/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].missing);
  },
  'no results': async (page: Page, language: Language) => {
    await open(page, `${overview(language)}?q=zzzz&category=moon`);
    await expect(page.getByRole('heading', { name: words[language].empty })).toBeVisible();
  },
  'a refused board': async (page: Page, language: Language) => {
    await answerWith(
      page,
      boardWith((board) => delete board['title']),
    );
    await page.goto(overview(language));
    await expect(page.getByRole('alert').getByRole('table')).toBeVisible();
  },
} as const;

test.use({ expectedFaults: [/Failed to load resource/], trace: 'off' });
// Axe looks at every element of a long page, twice.
test.describe.configure({ timeout: 90_000 });

for (const language of languages) {
  for (const [name, show] of Object.entries(pages)) {
    test(`${language}: ${name} has no barrier that axe can find, in either theme`, async ({ page }) => {
      await show(page, language);
      await drawWhole(page);
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
        expect(found, theme).toEqual([]);
      }
    });
  }
}

test('the open menu and the walk through a chart have no barrier either', async ({ page }) => {
  await open(page, indicatorPage('vi', 'grdp-growth'));
  const chart = page.getByRole('application').first();
  await chart.focus();
  await expect(chart.locator('.recharts-surface')).toBeVisible();
  await page.keyboard.press('End');
  const walk = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(walk.violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: words.vi.download }).first().click();
  await expect(page.getByRole('menu')).toBeVisible();
  const menu = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(menu.violations.map(({ id }) => id)).toEqual([]);
});
