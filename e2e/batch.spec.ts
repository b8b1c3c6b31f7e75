import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

import { savedFile } from './support/downloads';
import { awake, open, test } from './support/journey';
import { sizeOfPng } from './support/pictures';
import { languages, overview, themes } from './support/places';
import { words } from './support/words';

async function openBatch(page: Page, address: string) {
  await open(page, address);
  const button = page.getByRole('button', { name: /^(Tải|Download) \d+ / });
  await (await awake(button)).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

const option = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('radio', { name: new RegExp(`^${name}( |$)`) });

test('all figures of the filter in its order, also those not shown, as one package', async ({ page }) => {
  const dialog = await openBatch(page, `${overview('vi')}?category=environment`);
  const count = await page.getByRole('article').count();
  expect(count).toBeGreaterThan(1);
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(`Tải ${words.vi.count(count)}`);
  await expect(dialog).toContainText('Môi trường');
  await option(page, '1:1').check({ force: true });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.vi.download, exact: true }).click();
  const { name, bytes } = await savedFile(await download);
  expect(name).toMatch(new RegExp(`_${count}-figures_[0-9-]+_vi\\.zip$`));
  const files = unzipSync(bytes);
  const pictures = Object.keys(files).filter((file) => file.endsWith('.png'));
  expect(pictures).toHaveLength(count);
  for (const file of pictures) {
    expect(sizeOfPng(Buffer.from(files[file] ?? []))).toEqual({ width: 1080, height: 1080 });
  }
  expect(Object.keys(files).filter((file) => /index\.html$|\.xlsx$/.test(file))).toHaveLength(2);
  await expect(dialog.getByRole('status').filter({ hasText: name })).toBeVisible();
});

test('the button counts what the filters leave and goes where nothing is left', async ({ page }) => {
  await open(page, overview('en'));
  const button = page.getByRole('button', { name: /^Download \d+ / });
  await expect(button).toHaveText(/^\s*Download 125 indicators$/);
  await open(page, `${overview('en')}?status=near&category=party&q=zzzz`);
  await expect(page.getByText(words.en.empty)).toBeVisible();
  await expect(button).toHaveCount(0);
});

test('progress is shown, and cancelling leaves nothing behind', async ({ page }) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const dialog = await openBatch(page, overview('en'));
  const start = dialog.getByRole('button', { name: words.en.download, exact: true });
  await start.click();
  const bar = dialog.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect.poll(() => bar.evaluate((element) => (element as HTMLProgressElement).value)).toBeGreaterThan(0);
  const cancel = dialog.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeFocused();
  await cancel.click();
  await expect(bar).toHaveCount(0);
  await expect(start).toBeFocused();
  await start.click();
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.waitForTimeout(2000);
  expect(downloads).toEqual([]);
});

test('a figure that fails is named and tried again; the others are there', async ({ page }) => {
  await page.addInitScript(() => {
    const draw = Reflect.get(CanvasRenderingContext2D.prototype, 'drawImage') as (...given: unknown[]) => void;
    let left = 1;
    CanvasRenderingContext2D.prototype.drawImage = function drawImage(...given: unknown[]) {
      if (left > 0) left -= 1;
      else draw.apply(this, given);
    };
  });
  const dialog = await openBatch(page, `${overview('vi')}?category=environment`);
  const first = await page.getByRole('article').first().getByRole('heading').getByRole('link').textContent();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.vi.download, exact: true }).click();
  await download;
  await expect(dialog.getByRole('listitem')).toHaveText([first ?? '']);
  const second = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Thử lại 1 hình' }).click();
  expect((await savedFile(await second)).name).toMatch(/\.zip$/);
  await expect(dialog.getByRole('listitem')).toHaveCount(0);
});

test('the kind of file is remembered, its language is not', async ({ page }) => {
  await openBatch(page, overview('vi'));
  await expect(option(page, 'ZIP')).toBeChecked();
  await option(page, 'PDF').check({ force: true });
  await option(page, words.vi.bothLanguages).check({ force: true });
  await page.keyboard.press('Escape');
  await openBatch(page, overview('vi'));
  await expect(option(page, 'PDF')).toBeChecked();
  await openBatch(page, overview('en'));
  await expect(option(page, 'PDF')).toBeChecked();
  await expect(option(page, words.en.bothLanguages)).not.toBeChecked();
});

for (const format of ['PDF', 'PPTX', 'XLSX', 'CSV'] as const) {
  test(`as one ${format} in both languages`, async ({ page }) => {
    const dialog = await openBatch(page, `${overview('vi')}?category=environment`);
    await option(page, format).check({ force: true });
    await option(page, words.vi.bothLanguages).check({ force: true });
    await expect(option(page, '16:9')).toHaveCount(0);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: words.vi.download, exact: true }).click();
    const { name, bytes } = await savedFile(await download);
    expect(name).toMatch(new RegExp(`_vi-en\\.${format.toLowerCase()}$`));
    expect(bytes.length).toBeGreaterThan(1000);
  });
}

for (const theme of themes) {
  for (const language of languages) {
    test(`${language}, ${theme}: the dialog has no barrier and fits a phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const dialog = await openBatch(page, overview(language));
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  }
}
