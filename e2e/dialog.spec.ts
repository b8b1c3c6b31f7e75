import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

import { growthPanel, menuItem, openMenu, savedFile } from './support/downloads';
import { open, test } from './support/journey';
import { sizeOfPng } from './support/pictures';
import { indicatorPage, languages, overview, targetsPage, themes } from './support/places';
import { words } from './support/words';

const option = (dialog: Locator, name: string) => dialog.getByRole('radio', { name: new RegExp(`^${name}( |$)`) });

async function openDialog(page: Page, part: Locator): Promise<Locator> {
  await openMenu(page, part);
  await menuItem(page, '(Xem trước|Preview) .+').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('img').first()).toBeVisible();
  return dialog;
}

/** Keeps what stands behind every blob: address; the policy lets no script fetch them. */
function keepBlobs() {
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = create(blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  Object.assign(window, { blobs });
}

/** The pictures as the dialog shows them, read back from their addresses. */
const previews = (dialog: Locator) =>
  dialog.locator('img').evaluateAll((images) => {
    const { blobs } = window as unknown as { readonly blobs: ReadonlyMap<string, Blob> };
    return Promise.all(images.map(async (one) => (await blobs.get((one as HTMLImageElement).src)?.text()) ?? ''));
  });

async function saved(page: Page, dialog: Locator, name: string) {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name, exact: true }).click();
  return savedFile(await download);
}

test('the preview is the very file, byte for byte, whatever is chosen', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00Z'));
  await page.addInitScript(keepBlobs);
  await open(page, overview('vi'));
  const dialog = await openDialog(page, growthPanel(page, 'vi'));
  await option(dialog, 'SVG').check({ force: true });
  const seen = new Set<string>();
  for (const choice of ['16:9', '1:1', 'Tối', 'Trong suốt', words.vi.otherLanguage]) {
    await option(dialog, choice).check({ force: true });
    await expect.poll(async () => seen.has((await previews(dialog))[0] ?? '')).toBe(false);
    const [shown = ''] = await previews(dialog);
    seen.add(shown);
    const { bytes } = await saved(page, dialog, 'Tải SVG');
    expect(bytes.toString('utf8') === shown, choice).toBe(true);
  }
  await dialog.getByRole('switch').click();
  await expect.poll(async () => seen.has((await previews(dialog))[0] ?? '')).toBe(false);
  await option(dialog, words.vi.bothLanguages).check({ force: true });
  await expect(dialog.locator('img')).toHaveCount(2);
  const { name } = await saved(page, dialog, 'Tải SVG');
  expect(name).toMatch(/_vi-en\.zip$/);
  await expect(dialog.getByRole('status')).toContainText(name);
});

test('what was chosen is there after a reload, in the dialog as in the menu; the language is not', async ({ page }) => {
  await open(page, indicatorPage('en', 'grdp-growth'));
  const dialog = await openDialog(page, page.getByRole('main'));
  for (const choice of ['PNG', '1:1', 'Dark', words.en.otherLanguage])
    await option(dialog, choice).check({ force: true });
  await dialog.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await page.reload();
  const again = await openDialog(page, page.getByRole('main'));
  for (const choice of ['PNG', '1:1', 'Dark', 'English']) await expect(option(again, choice)).toBeChecked();
  await expect(again.getByRole('switch')).toBeChecked();
  const { bytes } = await saved(page, again, 'Download PNG');
  expect(sizeOfPng(bytes)).toEqual({ width: 1080, height: 1080 });
});

test('files without a picture show their figures instead, and ask nothing about looks', async ({ page }) => {
  await open(page, indicatorPage('vi', 'grdp-growth'));
  const dialog = await openDialog(page, page.getByRole('main'));
  await option(dialog, 'XLSX').check({ force: true });
  await expect(dialog.getByRole('table')).toContainText('8,76');
  await expect(dialog.getByRole('group', { name: 'Khổ' })).toHaveCount(0);
  expect((await saved(page, dialog, 'Tải XLSX')).name).toMatch(/_vi\.xlsx$/);
});

test('closed, it gives the focus back to the button of its figure', async ({ page }) => {
  await open(page, targetsPage('vi'));
  const main = page.getByRole('main');
  const dialog = await openDialog(page, main);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(main.getByRole('button', { name: /^Tải xuống:/ }).first()).toBeFocused();
});

test.describe('letters that do not come', () => {
  test.use({ expectedFaults: [/Failed to load resource|ERR_FAILED/] });

  test('are told in place of the preview, and tried again', async ({ page }) => {
    const letters = '**/assets/allOutlines-*.js';
    await page.route(letters, (route) => route.abort());
    await open(page, indicatorPage('vi', 'grdp-growth'));
    await openMenu(page, page.getByRole('main'));
    await menuItem(page, 'Xem trước .+').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Không tải được bộ chữ')).toBeVisible();
    await page.unroute(letters);
    await dialog.getByRole('button', { name: words.vi.retry }).click();
    await expect(dialog.locator('img')).toBeVisible();
  });
});

for (const theme of themes) {
  for (const language of languages) {
    test(`${language}, ${theme}: the dialog has no barrier, and fits a phone and 400 % zoom`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await open(page, indicatorPage(language, 'grdp-growth'));
      const dialog = await openDialog(page, page.getByRole('main'));
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      for (const [width, height] of [
        [390, 844],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
        const take = dialog.getByRole('button', { name: /PNG$/ });
        await take.scrollIntoViewIfNeeded();
        await expect(take).toBeInViewport({ ratio: 1 });
      }
    });
  }
}
