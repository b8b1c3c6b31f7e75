import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

import { growthPanel, menuButton, menuItem, menuOption, openMenu, savedFile, saveFigure } from './support/downloads';
import { awake, open, test } from './support/journey';
import { sizeOfPng } from './support/pictures';
import { board, indicatorPage, languages, overview, targetsPage, themes } from './support/places';
import { words } from './support/words';

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('not shown');
  return box;
}

const growth = (page: Page) => growthPanel(page, 'vi');

test.describe('by keyboard', () => {
  test('open, walk, choose, look up by letter, leave and come back', async ({ page }) => {
    await open(page, overview('vi'));
    const button = menuButton(growth(page));
    await (await awake(button)).focus();
    await page.keyboard.press('Enter');
    await expect(menuItem(page, 'PNG')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(menuItem(page, 'SVG')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(menuItem(page, 'PNG')).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem').last()).toBeFocused();

    await page.keyboard.press('1');
    await expect(menuOption(page, '16:9')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(menuOption(page, '1:1')).toBeFocused();
    await expect(menuOption(page, '16:9')).toBeChecked();
    await page.keyboard.press('Space');
    await expect(menuOption(page, '1:1')).toBeChecked();
    await expect(menuOption(page, '16:9')).not.toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(menuOption(page, 'Sáng')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menuOption(page, '1:1')).toBeFocused();

    await page.keyboard.press('j');
    await expect(menuItem(page, 'JSON')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('Enter saves and gives the focus back; Tab leaves for what comes next', async ({ page }) => {
    await open(page, overview('vi'));
    const button = menuButton(growth(page));
    await (await awake(button)).focus();
    await page.keyboard.press('Enter');
    await expect(menuItem(page, 'PNG')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const { name } = await savedFile(await download);
    expect(name).toBe(`${board}_grdp-growth_2020-2024_vi.svg`);
    await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
    await expect(button).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(menuItem(page, 'PNG')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).not.toBeFocused();
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});

test('a press beside the menu closes it, a second press on its button too', async ({ page }) => {
  await open(page, indicatorPage('en', 'grdp-growth'));
  const main = page.getByRole('main');
  await openMenu(page, main);
  await page.mouse.click(5, 300);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await openMenu(page, main);
  await menuButton(main).first().click();
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('every figure has the menu: cards, panels, scoreboards', async ({ page }) => {
  await open(page, overview('vi'));
  for (const part of await page.getByRole('article').all()) await expect(menuButton(part)).toHaveCount(1);
  await expect(menuButton(page.getByRole('region', { name: words.vi.headline }))).toHaveCount(1);
  await expect(menuButton(page.locator('#targets'))).toHaveCount(1);
  await open(page, targetsPage('vi'));
  await expect(menuButton(page.getByRole('main'))).toHaveCount(2);
});

test('size and background change the file, and the menu says what comes out', async ({ page }) => {
  await open(page, overview('vi'));
  const plain = await saveFigure(page, growth(page), 'PNG');
  expect(sizeOfPng(plain.bytes)).toEqual({ width: 2400, height: 1350 });
  await openMenu(page, growth(page));
  for (const [name, size] of [
    ['4:3', '2400 × 1800'],
    ['1:1', '1080 × 1080'],
    ['4:5', '1080 × 1350'],
    ['A4', '1588 × 2246'],
  ] as const) {
    await menuOption(page, name).click();
    await expect(menuItem(page, 'PNG')).toHaveAccessibleName(new RegExp(`${size}$`));
  }
  await page.keyboard.press('Escape');
  const square = await saveFigure(page, growth(page), 'PNG', { size: '1:1', paper: 'Tối' });
  expect(sizeOfPng(square.bytes)).toEqual({ width: 1080, height: 1080 });
});

test('the choice is remembered, its language only until the page is left', async ({ page }) => {
  await open(page, overview('vi'));
  await saveFigure(page, growth(page), 'SVG', { size: '4:5', paper: 'Tối', language: words.vi.otherLanguage });
  await page.reload();
  await openMenu(page, growth(page));
  await expect(menuOption(page, '4:5')).toBeChecked();
  await expect(menuOption(page, 'Tối')).toBeChecked();
  await expect(menuOption(page, 'Tiếng Việt')).toBeChecked();

  await page.evaluate(() => localStorage.setItem('export', '{"sheet":"poster","paper":7,"qr":"yes"'));
  await page.reload();
  await openMenu(page, growth(page));
  await expect(menuOption(page, '16:9')).toBeChecked();
  await expect(menuOption(page, 'Sáng')).toBeChecked();
});

test('a storage that refuses is survived', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await open(page, overview('vi'));
  const { bytes } = await saveFigure(page, growth(page), 'PNG', { size: '1:1' });
  expect(sizeOfPng(bytes)).toEqual({ width: 1080, height: 1080 });
});

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('takes the picture, the sentence and the link', async ({ page }) => {
    await open(page, indicatorPage('vi', 'grdp-growth'));
    const main = page.getByRole('main');
    await openMenu(page, main);
    await menuOption(page, '1:1').click();
    await menuItem(page, words.vi.copyImage).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép ảnh' })).toBeVisible();
    const base64 = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? []);
      return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
    });
    expect(sizeOfPng(Buffer.from(base64, 'base64'))).toEqual({ width: 1080, height: 1080 });

    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await openMenu(page, main);
    await menuItem(page, words.vi.copySentence).click();
    await expect.poll(copied).toMatch(/8,76\u00a0%/);
    await openMenu(page, main);
    await menuOption(page, words.vi.bothLanguages).click();
    await menuItem(page, words.vi.copySentence).click();
    await expect.poll(copied).toMatch(/8,76\u00a0%[^]*\n[^]*8\.76%/);
    await openMenu(page, main);
    await menuItem(page, words.vi.copyLink).click();
    await expect.poll(copied).toBe(page.url());
  });

  for (const [language, row, head] of [
    ['vi', /^2024\t8,76\t/m, 'Kỳ'],
    ['en', /^2024\t8\.76\t/m, 'Period'],
  ] as const) {
    test(`${language}: takes the table, as HTML with numbers and as lines with tabs`, async ({ page }) => {
      await open(page, indicatorPage(language, 'grdp-growth'));
      await openMenu(page, page.getByRole('main'));
      await menuItem(page, words[language].copyTable).click();
      await expect(page.getByRole('status').filter({ hasText: words[language].tableCopied })).toBeVisible();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (kind: string) => (await (await item?.getType(kind))?.text()) ?? '';
        const html = new DOMParser().parseFromString(await read('text/html'), 'text/html');
        const texts = (what: string) => [...html.querySelectorAll(what)].map((one) => one.textContent);
        const rows = [...html.querySelectorAll('tbody tr')].map((one) =>
          [...one.querySelectorAll('td')].map(({ textContent }) => textContent),
        );
        const [title = ''] = texts('b');
        return { plain: await read('text/plain'), title, heads: texts('th'), rows, all: html.body.textContent };
      });
      expect(copied.heads[0]).toBe(head);
      const newest = copied.rows.find(([period]) => period === '2024');
      expect(newest?.[1]).toBe(language === 'vi' ? '8,76' : '8.76');
      expect(copied.title).not.toBe('');
      expect(copied.plain.startsWith(`${copied.title}\r\n`)).toBe(true);
      expect(copied.plain).toMatch(row);
      expect(copied.plain.split(/\r?\n/).filter((line) => /^20\d\d\t/.test(line))).toHaveLength(copied.rows.length);
      for (const text of [copied.plain, copied.all]) expect(text).toContain(language === 'vi' ? 'Nguồn: ' : 'Source: ');
    });
  }

  test('takes the link of the page with its query, and of a card its own page', async ({ page }) => {
    await open(page, `${overview('en')}?category=economy`);
    const card = page.getByRole('article').first();
    await openMenu(page, card);
    await menuItem(page, words.en.copyLink).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(new RegExp(`^http://.+${overview('en')}kpi/[a-z-]+/$`));
    await open(page, `${indicatorPage('en', 'grdp-growth')}?from=mail`);
    await page.getByRole('button', { name: words.en.share }).click();
    await expect.poll(copied).toBe(page.url());
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  });
});

for (const [why, spoil, said] of [
  [
    'denied',
    () => (navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))),
    /không cho phép/,
  ],
  ['missing', () => Reflect.deleteProperty(window, 'ClipboardItem'), /không sao chép được ảnh/],
] as const) {
  test(`a clipboard that is ${why}: the picture is saved instead, and the page says so`, async ({ page }) => {
    await page.addInitScript(spoil);
    await open(page, indicatorPage('vi', 'grdp-growth'));
    await openMenu(page, page.getByRole('main'));
    const download = page.waitForEvent('download');
    await menuItem(page, words.vi.copyImage).click();
    const { name, bytes } = await savedFile(await download);
    expect(sizeOfPng(bytes).width).toBe(2400);
    const notice = page.getByRole('status').filter({ hasText: name });
    await expect(notice).toHaveText(said);
  });
}

test.describe('a device with a share sheet', () => {
  const shareSheet = (answers: readonly string[]) => {
    const shared: { names: string[]; title: string | undefined }[] = [];
    Object.assign(window, { shared });
    const left = [...answers];
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      const answer = left.shift() ?? '';
      if (answer !== '') throw new DOMException('no', answer);
      shared.push({ names: (data?.files ?? []).map((file) => file.name), title: data?.title });
    };
  };
  const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: unknown }).shared);

  test('gets the picture; a press that came too early is asked for again', async ({ page }) => {
    await page.addInitScript(shareSheet, ['NotAllowedError']);
    await open(page, indicatorPage('vi', 'grdp-growth'));
    await openMenu(page, page.getByRole('main'));
    await menuItem(page, 'Chia sẻ…').click();
    await page.getByRole('button', { name: 'Chia sẻ ngay' }).click();
    await expect
      .poll(() => shared(page))
      .toEqual([{ names: [`${board}_grdp-growth_2020-2024_vi.png`], title: expect.any(String) }]);
  });

  test('closed without sharing says nothing; one that fails leaves the file', async ({ page }) => {
    await page.addInitScript(shareSheet, ['AbortError', 'DataError']);
    await open(page, indicatorPage('vi', 'grdp-growth'));
    await openMenu(page, page.getByRole('main'));
    await menuItem(page, 'Chia sẻ…').click();
    await expect(page.getByRole('button', { name: 'Đóng' })).toHaveCount(0);
    await openMenu(page, page.getByRole('main'));
    await menuItem(page, 'Chia sẻ…').click();
    await expect(page.getByRole('status').filter({ hasText: 'không chia sẻ được' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp thay thế' }).click();
    expect((await savedFile(await download)).name).toMatch(/\.png$/);
  });
});

test.describe('code that does not come', () => {
  test.use({ expectedFaults: [/Failed to load resource|ERR_FAILED/] });

  test('the letters: a message, and once the network is back the same press works', async ({ page }) => {
    const letters = '**/assets/allOutlines-*.js';
    await page.route(letters, (route) => route.abort());
    await open(page, overview('vi'));
    await openMenu(page, growth(page));
    await menuItem(page, 'PNG').click();
    await expect(page.getByRole('status').filter({ hasText: 'Không tải được bộ chữ' })).toBeVisible();
    await page.unroute(letters);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.vi.retry }).click();
    expect(sizeOfPng((await savedFile(await download)).bytes).width).toBe(2400);
  });

  test('the menu itself: its place says so, and the next opening tries again', async ({ page }) => {
    const menu = '**/assets/DownloadChoices-*.js';
    await page.route(menu, (route) => route.abort());
    await open(page, overview('vi'));
    const button = menuButton(growth(page));
    await (await awake(button)).click();
    await expect(page.getByText('Chưa tải được phần này')).toBeVisible();
    await page.unroute(menu);
    await page.keyboard.press('Escape');
    await button.click();
    await expect(menuItem(page, 'PNG')).toBeVisible();
  });
});

test('a browser that gives out empty pictures: a message, and the SVG instead', async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined;
  });
  await open(page, overview('en'));
  await openMenu(page, growthPanel(page, 'en'));
  await menuItem(page, 'PNG').click();
  await expect(page.getByRole('status').filter({ hasText: 'empty picture' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download SVG instead' }).click();
  expect((await savedFile(await download)).name).toMatch(/_en\.svg$/);
});

test('on a phone it is a sheet at the foot of the screen, in which everything can be reached', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, indicatorPage('vi', 'grdp-growth'));
    await openMenu(page, page.getByRole('main'));
    const sheet = page.locator('[popover]:popover-open');
    const box = await boxOf(sheet);
    expect(box.x).toBe(0);
    expect(box.width).toBe(width);
    expect(Math.round(box.y + box.height)).toBe(height);
    expect(box.y).toBeGreaterThan(0);
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem').last()).toBeInViewport({ ratio: 1 });
    for (const option of await page.getByRole('menuitemradio').all()) {
      const place = await boxOf(option);
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.x + place.width).toBeLessThanOrEqual(width);
      expect(Math.min(place.width, place.height)).toBeGreaterThanOrEqual(42);
    }
  }
});

for (const theme of themes) {
  for (const language of languages) {
    test(`${language}, ${theme}: the open menu has no barrier`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await open(page, overview(language));
      await openMenu(page, growthPanel(page, language));
      const { violations } = await new AxeBuilder({ page }).include('[role=menu]').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
}
