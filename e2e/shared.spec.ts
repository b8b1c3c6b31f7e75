import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

import { awake, open, test } from './support/journey';
import { comparePage, overview, type Language } from './support/places';
import { words } from './support/words';

/** A view of the table: filtered, searched and sorted. */
const table = '?category=economy,society&q=ti+le&sort=-name&view=table';

/** Two indicators over some years. */
const comparison = '?ids=grdp-growth,poverty-rate&from=2021&to=2023';

/** Ids of the indicators whose links stand in a part of the page, in their order, each once. */
async function idsIn(part: Locator): Promise<readonly string[]> {
  const links = await part
    .locator('a[href*="/kpi/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return [...new Set(links.map((href) => /\/kpi\/([^/]+)\//.exec(href ?? '')?.[1] ?? ''))];
}

const switchTo = (page: Page, language: Language) =>
  page.getByRole('banner').getByRole('link', { name: language === 'vi' ? 'Tiếng Việt' : 'English' });

/** A visitor whose browser speaks English and who chose English before. */
async function englishGuest(guest: BrowserContext, home: string): Promise<Page> {
  const page = await guest.newPage();
  await page.goto(new URL(overview('vi'), home).href);
  await (await awake(switchTo(page, 'en'))).click();
  await expect(page).toHaveURL(new RegExp(`${overview('en')}$`));
  return page;
}

const views = [
  { name: 'a filtered, searched and sorted table', address: (language: Language) => overview(language) + table },
  { name: 'a comparison', address: (language: Language) => comparePage(language, comparison) },
] as const;

for (const { name, address } of views) {
  test(`${name} is the same for a guest of the other language, who switches and comes back`, async ({
    page,
    browser,
  }) => {
    await open(page, address('vi'));
    const main = (of: Page) => of.getByRole('main');
    await expect(main(page).getByRole('table').first()).toBeVisible();
    const sent = await idsIn(main(page));
    expect(sent.length).toBeGreaterThan(1);
    const link = page.url();

    const context = await browser.newContext({ locale: 'en-GB' });
    const guest = await englishGuest(context, link);
    await guest.goto(link);
    await expect(guest.locator('html')).toHaveAttribute('lang', 'vi');
    await expect.poll(() => idsIn(main(guest)), 'the same figures in the same order').toEqual(sent);
    await expect(guest).toHaveURL(link);

    await (await awake(switchTo(guest, 'en'))).click();
    await expect(guest.locator('html')).toHaveAttribute('lang', 'en');
    const { pathname, search } = new URL(guest.url());
    expect(pathname + search).toBe(address('en'));
    const translated = await idsIn(main(guest));
    // An order by name is that of the language; all else stays as it is.
    expect(translated.toSorted()).toEqual([...sent].toSorted());

    await switchTo(guest, 'vi').click();
    await expect(guest.locator('html')).toHaveAttribute('lang', 'vi');
    await expect.poll(() => idsIn(main(guest))).toEqual(sent);
    await expect(guest).toHaveURL(link);
    await context.close();
  });
}

for (const [what, query] of [
  ['broken percent signs', 'q=%E0%A4%A&category=economy'],
  ['an unpaired surrogate', 'q=%ED%A0%80&category=economy'],
  ['characters that cannot be seen', 'q=%E2%80%8B%E2%80%8D&category=economy'],
] as const) {
  test(`an address with ${what} is answered calmly, and the way back works`, async ({ page }) => {
    await open(page, `${overview('vi')}?${query}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('button', { name: words.vi.clear })).toBeVisible();
    const count = main.getByRole('status').filter({ hasText: /^\d+ chỉ số$/ });
    const found = Number((await count.innerText()).replace(/\D+/g, ''));
    // What cannot be read of the search is left out of it, or finds nothing; the category holds.
    expect(found).toBeLessThanOrEqual(50);
    await expect(page.getByRole('article')).toHaveCount(found);
    if (found === 0) await expect(main.getByRole('heading', { name: words.vi.empty })).toBeVisible();
    await main.getByRole('button', { name: words.vi.clear }).click();
    await expect(page).toHaveURL(overview('vi'));
    await expect(page.getByRole('article')).toHaveCount(12);
  });
}
