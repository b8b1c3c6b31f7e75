import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';

import { awake, open, tabTo, test } from './support/journey';
import { board, languages, overview, themes, type Language } from './support/places';

/** The invented board of the site of several boards; see `scripts/synthetic/writeBoards.ts`. */
const other = 'synthetic-40';

const said = {
  vi: { choose: 'Chọn bảng', title: 'Bảng giả định 40', lost: 'Các bảng hiện có', targets: 'Chỉ tiêu' },
  en: { choose: 'Choose board', title: 'Synthetic board 40', lost: 'Boards on this site', targets: 'Targets' },
} as const;

const hauGiang = 'Hậu Giang 2020–2025';
const start = (language: Language, id: string) => `/${language}/${id}/`;
const switcher = (page: Page) => page.getByRole('banner').getByRole('button', { name: /(Chọn bảng|Choose board)$/ });
const listOf = (page: Page, language: Language) =>
  page.getByRole('navigation', { name: said[language].choose, exact: true });

/** Files of boards that a page asks for, by name. */
function askedFor(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request: Request) => {
    const name = /\/data\/(.+\.json)$/.exec(new URL(request.url()).pathname)?.[1];
    if (name !== undefined) names.push(name);
  });
  return names;
}

for (const language of languages) {
  const words = said[language];

  test(`${language}: by keyboard to another board, whose file nobody asked for before`, async ({ page }) => {
    const asked = askedFor(page);
    await open(page, overview(language));
    await awake(switcher(page));
    await expect(switcher(page)).toHaveAccessibleName(new RegExp(`^${hauGiang}, .+, ${words.choose}$`));

    await tabTo(page, switcher(page));
    await page.keyboard.press('Enter');
    const links = listOf(page, language).getByRole('link');
    await expect(links).toHaveCount(3);
    const current = listOf(page, language).locator('[aria-current=true]');
    await expect(current).toContainText(hauGiang);
    await expect(current).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(switcher(page)).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(current).toBeFocused();
    // Letters look a name up, without accents; the arrows walk round.
    await page.keyboard.type(words.title.startsWith('B') ? 'bang gia' : 'syn');
    await expect(page.getByRole('link', { name: words.title })).toBeFocused();
    const named = page.getByRole('link', { name: words.title });
    for (let step = 1; step < 3; step += 1) {
      await page.keyboard.press('ArrowDown');
      await expect(named).not.toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
    await expect(named).toBeFocused();
    await page.waitForLoadState('networkidle');
    expect(new Set(asked)).toEqual(new Set([`${board}.json`]));

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(start(language, other));
    await expect(page).toHaveTitle(new RegExp(`, ${words.title}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('#main')).toBeFocused();
    await expect(switcher(page)).toHaveAccessibleName(new RegExp(`^${words.title}, `));
    await expect(page.getByRole('status').first()).toContainText('40');
    expect(asked.filter((name) => name === `${other}.json`)).toHaveLength(1);

    await page.goBack();
    await expect(page).toHaveURL(overview(language));
    await expect(page).toHaveTitle(new RegExp(`, ${hauGiang}$`));
    await expect(page.getByRole('status').first()).toContainText('125');
    expect(asked.filter((name) => name === `${board}.json`)).toHaveLength(1);
  });

  test(`${language}: a page of the board leads to the same page of another, an indicator to the overview`, async ({
    page,
  }) => {
    const follow = async (from: string, to: string) => {
      await open(page, from);
      await (await awake(switcher(page))).click();
      await listOf(page, language).getByRole('link', { name: words.title }).click();
      await expect(page).toHaveURL(to);
      await expect(page).toHaveTitle(new RegExp(`, ${words.title}$`));
    };
    for (const name of ['targets', 'data', 'compare'])
      await follow(`${overview(language)}${name}/`, `${start(language, other)}${name}/`);
    await follow(`${overview(language)}compare/?ids=grdp-growth,poverty-rate`, `${start(language, other)}compare/`);
    await follow(`${overview(language)}?status=met`, start(language, other));
    await follow(`${overview(language)}kpi/grdp-growth/`, start(language, other));
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${language}: the page for unknown addresses leads to every board`, async ({ page }) => {
      await page.goto('/404.html');
      const part = page.locator(`noscript [lang=${language}]`);
      await expect(part.getByRole('link', { name: words.title })).toHaveAttribute('href', start(language, other));
    });

    test(`${language}: the foot of the overview leads to the other boards`, async ({ page }) => {
      await page.goto(overview(language));
      await listOf(page, language).getByRole('link', { name: words.title }).click();
      await expect(page).toHaveURL(start(language, other));
      await expect(page).toHaveTitle(new RegExp(`, ${words.title}$`));
    });
  });
}

for (const theme of themes) {
  for (const language of languages) {
    test(`${language}, ${theme}: the open list of boards has no barrier`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await open(page, overview(language));
      await (await awake(switcher(page))).click();
      await expect(listOf(page, language).getByRole('link')).toHaveCount(3);
      const { violations } = await new AxeBuilder({ page }).include('header').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
}

test.describe('an address of no board', () => {
  test.use({ expectedFaults: [/status of 404/] });

  for (const language of languages) {
    const words = said[language];
    test(`${language}: an address of no board offers every board`, async ({ page }) => {
      await page.goto(`/${language}/no-such-board/targets/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { name: words.lost })).toBeVisible();
      await expect(main.getByRole('listitem').getByRole('link')).toHaveText([/./, /./, /./]);
      await main.getByRole('link', { name: words.title }).click();
      await expect(page).toHaveURL(`${start(language, other)}targets/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.targets);
    });
  }
});

test('the language switch keeps the board', async ({ page }) => {
  await open(page, `${start('vi', other)}data/`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${start('en', other)}data/`);
  await expect(switcher(page)).toHaveAccessibleName(new RegExp(`^${said.en.title}, `));
});

test('the start address shows the first board, and each board has its own address', async ({ page, request }) => {
  await open(page, '/');
  await expect(page).toHaveTitle(new RegExp(`, ${hauGiang}$`));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `https://kpi.example${start('vi', board)}`);
  await page.goto(start('en', other));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `https://kpi.example${start('en', other)}`);
  await expect(page.locator('link[hreflang=vi]')).toHaveAttribute('href', `https://kpi.example${start('vi', other)}`);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const id of [board, other])
    for (const language of languages) expect(sitemap).toContain(`<loc>https://kpi.example${start(language, id)}</loc>`);
  for (const id of [board, other]) {
    expect((await request.get(`/data/${id}.csv`)).status()).toBe(200);
    expect(await (await request.get(`/vi/${id}/changes.atom`)).text()).toContain(`https://kpi.example/vi/${id}/data/`);
  }
});

test.describe('without a network', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('each board has its own last good copy', async ({ page }) => {
    await open(page, overview('vi'));
    await page.goto(start('vi', other));
    await awake(switcher(page));
    await page.route('**/data/*.json', (route) => route.abort());
    for (const [id, title] of [
      [board, hauGiang],
      [other, said.vi.title],
    ] as const) {
      await page.goto(start('vi', id));
      await expect(page.getByText('Bạn đang xem bản lưu')).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`, ${title}$`));
    }
  });

  test('a board that cannot be had leaves the way back to the others', async ({ page }) => {
    await open(page, overview('en'));
    await page.route(`**/data/${other}.json`, (route) => route.abort());
    await (await awake(switcher(page))).click();
    await listOf(page, 'en').getByRole('link', { name: said.en.title }).click();
    await expect(page.getByRole('alert').getByRole('heading')).toBeVisible();
    await expect(page).toHaveTitle(`Overview, ${said.en.title}`);
    await expect(switcher(page)).toHaveAccessibleName(new RegExp(`^${said.en.title}, `));
    await switcher(page).click();
    await listOf(page, 'en').getByRole('link', { name: hauGiang }).click();
    await expect(page).toHaveURL(overview('en'));
    await expect(page.getByRole('status').first()).toContainText('125');
  });
});

test('every board is a target for a thumb, on a phone and at 400 % zoom', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await open(page, overview('vi'));
    await (await awake(switcher(page))).click();
    const links = listOf(page, 'vi').getByRole('link');
    await expect(links).toHaveCount(3);
    const boxes = await Promise.all([switcher(page), ...(await links.all())].map((one) => one.boundingBox()));
    for (const box of boxes) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
  }
});
