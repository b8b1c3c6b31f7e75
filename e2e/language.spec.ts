import { expect, type Page } from '@playwright/test';

import { awake, open, tabTo, test } from './support/journey';
import { board, indicatorPage, overview, type Language } from './support/places';
import { words } from './support/words';

const names = { vi: 'Tiếng Việt', en: 'English' } as const;
const switchTo = (page: Page, language: Language) =>
  page
    .getByRole('group', { name: /^(Ngôn ngữ|Language)$/ })
    .getByRole('link', { name: names[language] })
    .or(page.getByRole('group', { name: /^(Ngôn ngữ|Language)$/ }).getByRole('button', { name: names[language] }));

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

async function expectLanguage(page: Page, language: Language) {
  const said = words[language];
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(said.title);
  const text = await page.getByRole('main').innerText();
  for (const form of [said.amount, said.percent, said.date]) expect(text).toContain(form);
  const other = words[language === 'vi' ? 'en' : 'vi'];
  for (const form of [other.amount, other.percent, other.date]) expect(text).not.toContain(form);
}

test('words, title, numbers and dates follow the language, there and back', async ({ page }) => {
  await open(page, overview('vi'));
  await expectLanguage(page, 'vi');
  await switchTo(page, 'en').click();
  await expect(page).toHaveURL(overview('en'));
  await expectLanguage(page, 'en');
  await switchTo(page, 'vi').click();
  await expect(page).toHaveURL(overview('vi'));
  await expectLanguage(page, 'vi');
});

test('pictures speak the language of the page too', async ({ page }) => {
  await open(page, overview('vi'));
  const picture = (language: Language) =>
    page.getByRole('article').getByRole('img', { name: new RegExp(`^${words[language].budget}`) });
  await expect(picture('vi')).toHaveAccessibleName(/7\.520/);
  await switchTo(page, 'en').click();
  await expect(picture('en')).toHaveAccessibleName(/7,520/);
});

test('the switch keeps the page, the filter, the place on the page and the focus', async ({ page }) => {
  const query = '?category=economy&sort=status';
  await open(page, overview('vi') + query);
  await expect(page.getByRole('article')).toHaveCount(50);
  const card = page.getByRole('article').nth(20);
  await card.scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(500);

  const english = switchTo(page, 'en');
  await tabTo(page, english);
  await page.evaluate((to) => scrollTo(0, to), before);
  const stood = (await card.boundingBox())?.y ?? Number.NaN;
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(overview('en') + query);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('article')).toHaveCount(50);
  await expect(english).toBeFocused();
  await expect(english).toHaveAttribute('aria-current', 'true');
  const stands = (await card.boundingBox())?.y ?? Number.NaN;
  // Words of another length move it by less than a line.
  expect(Math.abs(stands - stood), 'the card that was read stays in its place on the screen').toBeLessThan(20);
});

test('the switch stays on the page of an indicator', async ({ page }) => {
  await open(page, indicatorPage('vi', 'poverty-rate'));
  await switchTo(page, 'en').click();
  await expect(page).toHaveURL(indicatorPage('en', 'poverty-rate'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.poverty);
  await expect(page).toHaveTitle(/^Poverty rate, /);
});

test.describe('a first visitor whose browser speaks English', () => {
  test.use({ locale: 'en-GB' });

  test('is led from the start address to the English board', async ({ page }) => {
    await page.goto('/?category=economy');
    await expect(page).toHaveURL(`${overview('en')}?category=economy`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.headline);
  });

  test('is never led away from an address of a page', async ({ page }) => {
    await open(page, overview('vi'));
    await expect(page).toHaveURL(overview('vi'));
    await expectLanguage(page, 'vi');
    await open(page, indicatorPage('vi', 'grdp-growth'));
    await expect(page).toHaveURL(indicatorPage('vi', 'grdp-growth'));
  });

  test('who chose Vietnamese finds it again at the start address', async ({ page }) => {
    await open(page, overview('en'));
    await switchTo(page, 'vi').click();
    await expect(page).toHaveURL(overview('vi'));
    await open(page, '/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.vi.headline);
    await expect(page).toHaveURL('/');
  });
});

test('a Vietnamese visitor stays at the start address, and who chose English finds it again', async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveURL('/');
  await expectLanguage(page, 'vi');
  await (await awake(switchTo(page, 'en'))).click();
  await expect(page).toHaveURL(overview('en'));

  await page.goto('/');
  await expect(page).toHaveURL(overview('en'));
});

test('search engines find one address for each page and language', async ({ page }) => {
  for (const [address, own] of [
    ['/', overview('vi')],
    [overview('en'), overview('en')],
    [indicatorPage('en', 'poverty-rate'), indicatorPage('en', 'poverty-rate')],
  ] as const) {
    await page.goto(address);
    const link = (selector: string) => page.locator(`link${selector}`);
    await expect(link('[rel=canonical]')).toHaveAttribute('href', new RegExp(`${own}$`));
    for (const language of ['vi', 'en'] as const) {
      const there = own.replace(/^\/(vi|en)\//, `/${language}/`);
      await expect(link(`[rel=alternate][hreflang=${language}]`)).toHaveAttribute('href', new RegExp(`${there}$`));
    }
    await expect(link('[hreflang=x-default]')).toHaveAttribute('href', new RegExp(`/vi/${board}/`));
  }
});
