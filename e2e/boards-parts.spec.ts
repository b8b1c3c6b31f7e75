import { expect, type Page } from '@playwright/test';

import { awake, open, test } from './support/journey';
import { languages, type Language } from './support/places';
import { words } from './support/words';

/** The invented board in parts of the site of several boards: 1,000 indicators; see `scripts/synthetic/writeBoards.ts`. */
const large = 'synthetic-large';

const said = {
  vi: { name: 'Chỉ số giả định', more: /^Xem thêm/, lost: 'Chưa tải được chỉ số này', list: 'Chưa tải được danh mục' },
  en: {
    name: 'Invented indicator',
    more: /^Show/,
    lost: 'This indicator could not be loaded',
    list: 'The list of all',
  },
} as const;

const start = (language: Language, query = '') => `/${language}/${large}/${query}`;
const results = (page: Page) => page.locator('#indicators').getByRole('status').first();
const number = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));

/** Files of boards that a page asks for, by name. */
function askedFor(page: Page): Set<string> {
  const names = new Set<string>();
  page.context().on('request', (request) => {
    const name = /\/data\/(.+\.json)$/.exec(new URL(request.url()).pathname)?.[1];
    if (name !== undefined) names.add(name);
  });
  return names;
}

for (const language of languages) {
  const told = said[language];

  test(`${language}: opens with its manifest alone; filters, search and the table answer for all`, async ({ page }) => {
    const asked = askedFor(page);
    await open(page, start(language));
    await expect(results(page)).toHaveText(
      words[language].count(1000).replace('1000', language === 'vi' ? '1.000' : '1,000'),
    );
    await page.waitForLoadState('networkidle');
    expect([...asked]).toEqual([`${large}.json`]);

    const category = page.getByRole('button', { name: new RegExp(`^${words[language].economy} `) });
    const counted = number((await category.textContent())?.replace(words[language].economy, '') ?? '');
    await (await awake(category)).click();
    await expect.poll(async () => number(await results(page).textContent())).toBe(counted);
    await expect(page.locator('#indicators article h3').first()).toBeVisible();
    expect([...asked].some((name) => name === `${large}/catalogue.json`)).toBe(true);
    // Only what is near the screen is drawn.
    expect(await page.locator('#indicators article').count()).toBeLessThan(60);

    await page.getByRole('searchbox', { name: words[language].search }).fill('777');
    await expect(page.locator('#indicators article').first()).toContainText(told.name);
    await page.getByRole('button', { name: words[language].clear, exact: true }).click();
    await page.getByRole('radio', { name: words[language].table, exact: true }).check({ force: true });
    const table = page.getByRole('table', { name: words[language].indicators });
    await expect(table).toHaveAttribute('aria-rowcount', '1001');
    await expect(table.getByRole('rowheader').first()).toContainText(told.name);
    expect(await table.getByRole('row').count()).toBeLessThan(60);
  });
}

test('all cards follow one another by Tab, to the end and back, and the place among all is told', async ({ page }) => {
  await open(page, start('vi'));
  const opening = await page.locator('#indicators article').count();
  await (await awake(page.getByRole('button', { name: said.vi.more }))).click();
  const items = page.getByRole('list', { name: 'Các chỉ số' }).getByRole('listitem');
  await expect(items.first()).toHaveAttribute('aria-setsize', '1000');
  // The first card that the button brought has its focus.
  await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', String(opening + 1));
  const links = items.getByRole('heading').getByRole('link');
  await links.first().focus();
  const seen = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    const place = await page.evaluate(
      () => document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? '',
    );
    seen.add(place);
    await page.keyboard.press('Tab');
  }
  const places = [...seen].map(Number);
  expect(places.length).toBeGreaterThan(8);
  expect(places).toEqual(Array.from({ length: places.length }, (_, index) => index + 1));
});

test('the palette finds what no file at hand holds, also for an Enter that comes before the list', async ({ page }) => {
  await open(page, start('en'));
  await awake(page.getByRole('banner').getByRole('button', { name: 'Quick search' }));
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Quick search' })).toBeFocused();
  await page.keyboard.type('indicator no. 777');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Invented indicator no. 777');
});

test('an indicator and a comparison fetch their own parts', async ({ page }) => {
  await open(page, start('en', '?q=777'));
  const link = page.locator('#indicators article').getByRole('heading').getByRole('link').first();
  // The cards that were written stand there until the search is answered.
  await expect(link).toContainText('777');
  const name = (await link.textContent()) ?? '';
  await (await awake(link)).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page).toHaveTitle(new RegExp(name));
  await page.goto(`/en/${large}/compare/?ids=indicator-1,indicator-2`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('list').filter({ hasText: 'Invented indicator no. 1' }).first()).toBeVisible();
});

test.describe('parts that fail', () => {
  test.use({ expectedFaults: [/503/] });

  test('the gap is named, the rest stays, another try mends it', async ({ page }) => {
    let fails = true;
    await page
      .context()
      .route(`**/data/${large}/economy-*.json`, (route) =>
        fails ? route.fulfill({ status: 503, body: '' }) : route.continue(),
      );
    await open(page, start('vi', '?category=economy,society'));
    const lost = page.locator('#indicators article').filter({ hasText: said.vi.lost });
    await expect(lost.first()).toContainText(said.vi.name, { timeout: 30_000 });
    await expect(lost.first()).toContainText('503');
    await expect(page.locator('#indicators article').filter({ hasNotText: said.vi.lost }).first()).toBeVisible();
    fails = false;
    await lost.first().getByRole('button', { name: words.vi.retry }).click();
    await expect(lost).toHaveCount(0);
  });

  test('without its list the key indicators stay in reach', async ({ page }) => {
    let fails = true;
    await page
      .context()
      .route(`**/data/${large}/catalogue.json`, (route) =>
        fails ? route.fulfill({ status: 503, body: '' }) : route.continue(),
      );
    await open(page, start('en', '?category=economy'));
    await expect(page.locator('#indicators').getByRole('alert')).toContainText(said.en.list, { timeout: 30_000 });
    fails = false;
    await page.locator('#indicators').getByRole('button', { name: words.en.retry }).click();
    await expect(page.locator('#indicators article h3').first()).toBeVisible();
  });
});
