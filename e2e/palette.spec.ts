import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { savedFile } from './support/downloads';
import { awake, open as openPage, tabTo, test } from './support/journey';
import { sizeOfPng } from './support/pictures';
import { comparePage, indicatorPage, languages, overview, targetsPage, themes } from './support/places';
import { words } from './support/words';

const said = {
  vi: {
    name: 'Tìm nhanh',
    filter: 'vuot chi tieu',
    filtered: 'Trạng thái: Vượt chỉ tiêu',
    dark: 'giao dien toi',
    png: 'tai png',
  },
  en: {
    name: 'Quick search',
    filter: 'exceeded',
    filtered: 'Status: Exceeded',
    dark: 'dark theme',
    png: 'download png',
  },
} as const;

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(Tìm nhanh|Quick search)$/ });
const palette = (page: Page) => page.getByRole('dialog', { name: /^(Tìm nhanh|Quick search)$/ });
const field = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true });

/** Opens an address and waits until the button, which comes when the page rests, has taken over. */
async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await awake(button(page));
}

/** Opens the palette by its key, from wherever the focus is, and types. */
async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

for (const language of languages) {
  const { name, filter, filtered, dark, png } = said[language];

  test(`${language}: an indicator by key, without diacritics, from the other language's name too`, async ({ page }) => {
    await open(page, overview(language));
    for (const text of ['ty le ho ngheo', 'poverty rate']) {
      await ask(page, text);
      await expect(chosen(page)).toContainText(words[language].poverty);
      await page.keyboard.press('Enter');
      await expect(palette(page)).toHaveCount(0);
      await expect(page).toHaveURL(indicatorPage(language, 'poverty-rate'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].poverty);
      await expect(page.locator('#main')).toBeFocused();
      await page.goBack();
    }
  });

  test(`${language}: a filter from another page, then another one beside it, then none`, async ({ page }) => {
    await open(page, targetsPage(language));
    await ask(page, filter);
    await expect(chosen(page)).toContainText(filtered);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${overview(language)}?status=exceeded#indicators`);
    await expect(page.getByRole('button', { name: words[language].remove(words[language].exceeded) })).toBeVisible();
    await expect(page.locator('#indicators')).toBeInViewport();

    await ask(page, words[language].economy);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${overview(language)}?category=economy&status=exceeded#indicators`);

    await ask(page, filter);
    await expect(chosen(page)).toContainText(language === 'vi' ? 'đang dùng' : 'in use');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${overview(language)}?category=economy#indicators`);

    await ask(page, words[language].clear);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${overview(language)}#indicators`);
    await expect(page.getByRole('status').filter({ hasText: words[language].count(125) })).toBeVisible();
  });

  test(`${language}: the picture of an indicator, by keyboard alone`, async ({ page }) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    await tabTo(page, button(page));
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    const download = page.waitForEvent('download');
    await page.keyboard.type(png);
    await page.keyboard.press('Enter');
    const { name: file, bytes } = await savedFile(await download);
    expect(file).toMatch(new RegExp(`_grdp-growth_.+_${language}\\.png$`));
    expect(sizeOfPng(bytes)).toEqual({ width: 2400, height: 1350 });
    await expect(page.getByRole('status').filter({ hasText: file })).toBeVisible();
    await expect(button(page)).toBeFocused();
  });

  test(`${language}: the theme, and the other language with the filters kept`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, `${overview(language)}?category=society&view=table`);
    await ask(page, dark);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const other = language === 'vi' ? 'en' : 'vi';
    await ask(page, language === 'vi' ? 'tieng anh' : 'vietnamese');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${overview(other)}?category=society&view=table`);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.getByRole('table', { name: words[other].indicators })).toBeVisible();
  });

  test(`${language}: a key combination that is said, in a window with a name that announces what it finds`, async ({
    page,
  }) => {
    await open(page, overview(language));
    await expect(button(page)).toHaveAccessibleName(name);
    await expect(button(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(field(page)).toHaveAccessibleName(name);
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '');
    await page.keyboard.type('ngheo');
    const count = await options(page).count();
    await expect(palette(page).getByRole('status')).toContainText(String(count));
    await expect(palette(page).getByRole('group')).not.toHaveCount(0);
    await page.keyboard.type('zzzqqq');
    await expect(palette(page).getByRole('status')).toContainText('“ngheozzzqqq”');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeVisible();
  });
}

test('arrows go round, page keys and both ends lead through the list, and the chosen one stays in sight', async ({
  page,
}) => {
  await open(page, indicatorPage('vi', 'grdp-growth'));
  await ask(page, 't');
  await expect(options(page)).toHaveCount(50);
  await expect(palette(page).getByRole('status')).toContainText(/Còn \d+ kết quả khác/);
  const at = async (index: number) => {
    await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(chosen(page)).toHaveCount(1);
    await expect(chosen(page)).toBeInViewport({ ratio: 0.99 });
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '');
  };
  await at(0);
  for (const [key, place] of [
    ['ArrowUp', 49],
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['PageDown', 9],
    ['End', 49],
    ['PageUp', 41],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await at(place);
  }
});

test('Escape, the key again and a press beside it close it, and the focus is where it was', async ({ page }) => {
  await open(page, overview('vi'));
  const search = page.getByRole('searchbox', { name: words.vi.search });
  const sort = page.getByRole('combobox', { name: words.vi.sort });
  for (const before of [search, sort]) {
    await before.focus();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette(page)).toHaveCount(0);
    await expect(before).toBeFocused();
  }
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.mouse.click(20, 700);
  await expect(palette(page)).toHaveCount(0);
});

test('what is typed while it is on its way goes into it', async ({ page }) => {
  await page.route('**/assets/PaletteHost-*.js', async (route) => {
    await new Promise((resolve) => void setTimeout(resolve, 1500));
    await route.continue();
  });
  await open(page, overview('vi'));
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('ngheo');
  await expect(palette(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('ngheo');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(' theo chuan');
  await expect(field(page)).toHaveValue('ngheo theo chuan');
});

test('Enter that ends a composition does nothing else', async ({ page }) => {
  await open(page, overview('vi'));
  await ask(page, 'ngheo');
  await field(page).evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(palette(page)).toBeVisible();
  await expect(page).toHaveURL(overview('vi'));
});

test('it stays away from other windows, and from a page in a frame', async ({ page }) => {
  await open(page, overview('vi'));
  await page.getByRole('button', { name: 'Tải 125 chỉ số' }).click();
  const batch = page.getByRole('dialog', { name: 'Tải 125 chỉ số' });
  await expect(batch).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.goto(`${overview('vi')}embed/grdp-growth/`);
  await expect(page.getByRole('application').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page)).toHaveCount(0);
});

test('all that the overview shows in one file, the files of the board, the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${overview('vi')}?category=society`);
  await page.keyboard.press('ControlOrMeta+k');
  const batch = options(page).filter({ hasText: /^Tải \d+ chỉ số/ });
  const title = (await batch.textContent())?.trim() ?? '';
  await batch.click();
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await ask(page, 'json');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('hau-giang-2020-2025.json');

  await open(page, comparePage('vi', '?ids=grdp-growth,poverty-rate'));
  await ask(page, 'sao chep lien ket');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép liên kết' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('ControlOrMeta+k');
  await expect(options(page).filter({ hasText: /^Tải PNG/ })).toBeVisible();
});

test.describe('on a page that does not exist', () => {
  test.use({ expectedFaults: [/Failed to load resource/] });

  test('it leads to the board', async ({ page }) => {
    await open(page, '/vi/no/such/page/');
    await ask(page, 'tang truong grdp');
    await expect(chosen(page)).toContainText(words.vi.growth);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(indicatorPage('vi', 'grdp-growth'));
  });
});

test.describe('without its code', () => {
  test.use({ expectedFaults: [/Failed to load resource|ERR_FAILED/] });

  test('it says so, leaves the focus, and is tried again', async ({ page }) => {
    await page.route('**/assets/late-*.css', (route) => route.abort());
    await open(page, overview('vi'));
    const search = page.getByRole('searchbox', { name: words.vi.search });
    await search.focus();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByText('Chưa tải được phần này')).toBeVisible();
    await expect(search).toBeFocused();
    await page.unroute('**/assets/late-*.css');
    await page.getByRole('button', { name: words.vi.retry }).click();
    await expect(field(page)).toBeFocused();
  });
});

for (const theme of themes) {
  for (const language of languages) {
    test(`${language}, ${theme}: no barrier, on a phone and at 400 % zoom too`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, indicatorPage(language, 'grdp-growth'));
      await ask(page, 'grdp');
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await palette(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
        await page.keyboard.press('Home');
        await page.keyboard.press('End');
        await expect(chosen(page)).toBeInViewport({ ratio: 0.99 });
        await expect(field(page)).toBeInViewport({ ratio: 0.99 });
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
    });
  }
}
