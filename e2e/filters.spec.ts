import { expect, type Page } from '@playwright/test';

import { awake, open, tabTo, test } from './support/journey';
import { overview } from './support/places';
import { words } from './support/words';

const said = words.vi;
const home = overview('vi');

const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: said.category }).getByRole('button', { name });
const economy = (page: Page) => chip(page, /^Kinh tế \d+$/);
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ chỉ số$/ });

/** The number that is announced is the number of cards that stand there. */
async function expectCards(page: Page, cards: number) {
  await expect(page.getByRole('article')).toHaveCount(cards);
  await expect(count(page)).toHaveText(said.count(cards));
}

/** The count that the chip itself promises. */
async function promised(page: Page, name: RegExp) {
  return Number((await chip(page, name).innerText()).replace(/\D+/g, ''));
}

test('a click on a category shows its cards, says how many, and is in the address', async ({ page }) => {
  await open(page, home);
  const cards = await promised(page, /^Kinh tế/);
  await economy(page).click();

  await expect(economy(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(`${home}?category=economy`);
  await expectCards(page, cards);
  for (const text of await page.getByRole('article').allInnerTexts()) expect(text).toContain(said.economy);
});

test('two categories add up, and a second press takes one away', async ({ page }) => {
  await open(page, home);
  const [first, second] = [await promised(page, /^Kinh tế/), await promised(page, /^Xã hội/)];
  await economy(page).click();
  await chip(page, /^Xã hội/).click();
  await expect(page).toHaveURL(`${home}?category=economy,society`);
  await expectCards(page, first + second);

  await economy(page).click();
  await expect(page).toHaveURL(`${home}?category=society`);
  await expectCards(page, second);
});

test('by keyboard alone: Tab to a category, Space on, Enter off', async ({ page }) => {
  await open(page, home);
  const society = chip(page, /^Xã hội/);
  const cards = await promised(page, /^Xã hội/);
  await tabTo(page, society);
  await page.keyboard.press('Space');
  await expect(society).toHaveAttribute('aria-pressed', 'true');
  await expectCards(page, cards);
  await expect(society).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(society).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(home);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap on a category filters', async ({ page }) => {
    await open(page, home);
    const cards = await promised(page, /^Kinh tế/);
    await economy(page).tap();
    await expect(economy(page)).toHaveAttribute('aria-pressed', 'true');
    await expectCards(page, cards);
  });
});

test('the filter survives a reload and follows back and forward', async ({ page }) => {
  await open(page, home);
  const cards = (await promised(page, /^Kinh tế/)) + (await promised(page, /^Xã hội/));
  await economy(page).click();
  await chip(page, /^Xã hội/).click();
  await expect(page).toHaveURL(/economy,society$/);
  await expectCards(page, cards);

  await page.reload();
  await expectCards(page, cards);
  await expect(chip(page, /^Xã hội/)).toHaveAttribute('aria-pressed', 'true');
  await awake(economy(page));

  await page.goBack();
  await expect(page).toHaveURL(`${home}?category=economy`);
  await expect(chip(page, /^Xã hội/)).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(economy(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('article')).toHaveCount(12);
  await page.goForward();
  await expect(economy(page)).toHaveAttribute('aria-pressed', 'true');
});

test('a value that the board does not know is ignored, and the page says so', async ({ page }) => {
  await open(page, `${home}?category=economy,moon&status=blue&sort=colour`);
  for (const value of ['moon', 'blue', 'colour']) {
    await expect(page.getByRole('status').filter({ hasText: `“${value}”` })).toContainText(said.ignored);
  }
  await expectCards(page, await promised(page, /^Kinh tế/));
});

test('search forgives: abbreviations, old tone places, a slip, English words; best first', async ({ page }) => {
  await open(page, home);
  const search = page.getByRole('searchbox', { name: said.search });
  const first = page.getByRole('article').first().getByRole('heading');
  for (const [typed, name] of [
    ['bhyt', 'Tỉ lệ tham gia bảo hiểm y tế'],
    ['xoá nhà tạm', 'Xóa nhà tạm, nhà dột nát'],
    ['ti le ho nghoe', 'Tỉ lệ hộ nghèo'],
    ['poverty rate', 'Tỉ lệ hộ nghèo'],
    ['1,400', 'Nhà đại đoàn kết hoàn thành'],
  ] as const) {
    await search.fill(typed);
    await expect(first, typed).toContainText(name);
  }
});

test('search finds without diacritics, in the order of typing, and keeps the address', async ({ page }) => {
  await open(page, home);
  const search = page.getByRole('searchbox', { name: said.search });
  await search.pressSequentially('ho ngheo');
  await expect(page.getByRole('link', { name: said.poverty, exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\?q=ho(\+|%20)ngheo$/);
  await expect(page.getByRole('article')).not.toHaveCount(12);
  const cards = Number((await count(page).innerText()).replace(/\D+/g, ''));
  expect(cards).toBeGreaterThan(0);
  expect(cards).toBeLessThan(12);
  await expectCards(page, cards);

  await page.reload();
  await expect(search).toHaveValue('ho ngheo');
  await expectCards(page, cards);
});

test('the status filter, the sort and the way back to everything', async ({ page }) => {
  await open(page, home);
  await page.getByRole('combobox', { name: said.status }).selectOption({ label: said.exceeded });
  await expect(page).toHaveURL(`${home}?status=exceeded`);
  await expect(page.getByRole('article').filter({ hasNotText: said.exceeded })).toHaveCount(0);
  await expect(page.getByRole('article').first()).toContainText(said.exceeded);
  await page.getByRole('combobox', { name: said.sort }).selectOption('name');
  await expect(page).toHaveURL(`${home}?status=exceeded&sort=name`);
  const names = () => page.getByRole('article').getByRole('heading').getByRole('link').allInnerTexts();
  const byName = (await names()).toSorted(new Intl.Collator('vi', { numeric: true }).compare);
  expect(byName.length).toBeGreaterThan(1);
  await expect.poll(names).toEqual(byName);

  await page.getByRole('button', { name: said.clear }).click();
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('article')).toHaveCount(12);
  await expect(page.getByRole('button', { name: said.clear })).toHaveCount(0);
});

test('filters that nothing fits say so and lead back', async ({ page }) => {
  await open(page, `${home}?q=khong-co-chi-so-nay`);
  await expectCards(page, 0);
  await expect(page.getByRole('heading', { name: said.empty })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: /125/ }).last().click();
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('article')).toHaveCount(12);
});

/** A button with a count behind its name, in the panel of further filters. */
const choice = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });

test('further filters add up; every count keeps its promise, every chip takes its filter away', async ({ page }) => {
  await open(page, home);
  await (await awake(page.getByRole('button', { name: said.further }))).click();
  const year = choice(page, '2024');
  await expect(year).toBeVisible();
  const inYear = Number((await year.innerText()).replace(/^2024|\D+/g, ''));
  await year.click();
  await expect(page).toHaveURL(`${home}?period=2024`);
  await expectCards(page, inYear);

  const plan = choice(page, 'Kế hoạch');
  const planned = Number((await plan.innerText()).replace(/\D+/g, ''));
  expect(planned).toBeLessThan(inYear);
  await plan.click();
  await expect(page).toHaveURL(`${home}?period=2024&kind=plan`);
  await expectCards(page, planned);
  await expect(plan).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: said.further })).toBeFocused();
  await page.getByRole('button', { name: said.remove('2024') }).click();
  await expect(page).toHaveURL(`${home}?kind=plan`);
  await expect(page.getByRole('button', { name: said.remove('Kế hoạch') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('button', { name: said.further })).toBeFocused();
});

test('several statuses, an area, a target and a conflict stand in the address and survive a reload', async ({
  page,
}) => {
  await open(page, `${home}?status=exceeded,tracked&target=yes&conflict=yes&area=hau-giang`);
  const cards = Number((await count(page).innerText()).replace(/\D+/g, ''));
  expect(cards).toBeGreaterThan(0);
  await expectCards(page, cards);
  for (const name of [said.exceeded, 'Theo dõi', 'Tỉnh Hậu Giang', 'Có chỉ tiêu hoặc kế hoạch', 'Nguồn mâu thuẫn'])
    await expect(page.getByRole('button', { name: said.remove(name) })).toBeVisible();
  await expect(page.getByRole('combobox', { name: said.status }).locator('option:checked')).toHaveText('2 trạng thái');

  await page.getByRole('button', { name: said.clear }).click();
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('article')).toHaveCount(12);
});

test('filters that exclude each other name the one whose loss helps', async ({ page }) => {
  await open(page, `${home}?category=governance&status=nodata&period=2016`);
  await expectCards(page, 0);
  await expect(page.getByRole('heading', { name: said.empty })).toBeVisible();
  const way = page.getByRole('button', { name: /^Bỏ “Trạng thái”: \d+ chỉ số$/ });
  await expect(way).toBeVisible();
  const left = Number((await way.innerText()).replace(/\D+/g, ''));
  await way.click();
  await expect(page).toHaveURL(`${home}?category=governance&period=2016`);
  await expectCards(page, left);
});

test('an address of a later version is read as far as it goes, and the page says so', async ({ page }) => {
  await open(page, `${home}?v=7&category=economy&mood=calm`);
  await expect(page.getByRole('status').filter({ hasText: said.later })).toBeVisible();
  await expectCards(page, await promised(page, /^Kinh tế/));
});

test('an absurd address leaves a calm page', async ({ page }) => {
  const absurd = `q=${'(%5B%5C.*%E2%80%8B'.repeat(300)}&category=${'x,'.repeat(1500)}economy&status=${'%F0%9F'.repeat(300)}`;
  await open(page, `${home}?${absurd}`);
  await expect(page.getByRole('heading', { name: said.empty })).toBeVisible();
  expect(await page.getByRole('status').filter({ hasText: said.ignored }).count()).toBeLessThanOrEqual(4);
  await page.getByRole('button', { name: said.clear }).click();
  await expect(page.getByRole('article')).toHaveCount(12);
});

test('a shared link shows the same to a visitor of the other language', async ({ page, browser }) => {
  await open(page, `${home}?category=economy&kind=plan,target&sort=-name`);
  const shown = Number((await count(page).innerText()).replace(/\D+/g, ''));
  await expectCards(page, shown);
  const query = new URL(page.url()).search;
  const other = await browser.newContext({ locale: 'en-GB' });
  const guest = await other.newPage();
  await guest.goto(new URL(overview('en') + query, page.url()).href);
  await expect(guest.getByRole('article')).toHaveCount(shown);
  await expect(guest.getByRole('status').filter({ hasText: words.en.count(shown) })).toBeVisible();
  await expect(guest.getByRole('button', { name: words.en.remove('Plan') })).toBeVisible();
  await other.close();
});

test('keys alone: / to the search, arrows through the results and back, Enter opens, Escape clears', async ({
  page,
}) => {
  await open(page, home);
  await awake(page.getByRole('button', { name: said.further }));
  const search = page.getByRole('searchbox', { name: said.search });
  const links = page.getByRole('article').getByRole('heading').getByRole('link');
  await expect(search).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('ho ngheo');
  await expect(links.first()).toContainText('hộ nghèo');
  await expect(links.first().locator('mark')).toHaveText('hộ nghèo');
  await expect(page.getByRole('article')).not.toHaveCount(12);

  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('article')).toHaveCount(12);
  await expect(page.locator('mark')).toHaveCount(0);

  await page.keyboard.type('1/2');
  await expect(search).toHaveValue('1/2');
  await search.fill('bhyt');
  await expect(links.first().locator('mark')).toHaveText('bảo hiểm y tế');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kpi\/health-insurance\/$/);
});

test('the key / can be turned off, and stays off', async ({ page }) => {
  await open(page, home);
  await (await awake(page.getByRole('button', { name: said.further }))).click();
  const switched = page.getByRole('switch');
  await expect(switched).toHaveAttribute('aria-checked', 'true');
  await switched.click();
  await expect(switched).toHaveAttribute('aria-checked', 'false');
  await page.reload();
  const further = await awake(page.getByRole('button', { name: said.further }));
  await further.focus();
  await page.keyboard.press('/');
  await expect(further).toBeFocused();
});

test('the button that brings the other cards hands its focus to the first of them', async ({ page }) => {
  await open(page, home);
  const before = await page.locator('#indicators article').count();
  await (await awake(page.getByRole('button', { name: /^Xem thêm/ }))).press('Enter');
  const cards = page.locator('#indicators article');
  await expect(cards.nth(before).getByRole('heading').getByRole('link')).toBeFocused();
  await expect(count(page)).toHaveText(said.count(await cards.count()));
});
