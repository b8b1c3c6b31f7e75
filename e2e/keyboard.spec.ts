import { expect, type Page } from '@playwright/test';

import { menuItem, savedFile } from './support/downloads';
import { awake, open, tabTo, test } from './support/journey';
import { languages, overview } from './support/places';
import { words } from './support/words';

const said = {
  vi: { typed: 'ti le ho ngheo', link: 'So sánh', add: 'Thêm chỉ số', second: 'grdp', series: '2 dãy số cạnh nhau' },
  en: {
    typed: 'poverty rate',
    link: 'Compare',
    add: 'Add an indicator',
    second: 'grdp',
    series: '2 series side by side',
  },
} as const;

/** Whoever has the focus can be seen to have it. */
async function expectFocusSeen(page: Page): Promise<void> {
  const look = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing has the focus';
    const hosts = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
    const isMarked = hosts.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return isMarked ? 'seen' : `not seen: ${element.outerHTML.slice(0, 120)}`;
  });
  expect(look).toBe('seen');
}

for (const language of languages) {
  const told = said[language];
  const known = words[language];

  test(`${language}: by keyboard alone from the start to a filtered, compared and downloaded figure`, async ({
    page,
  }) => {
    await open(page, language === 'vi' ? '/' : overview(language));
    await awake(page.getByRole('searchbox', { name: known.search }));

    // Filters first: a category by Tab and Space, then the search by its key.
    const category = page.getByRole('button', { name: new RegExp(`^${known.society} `) });
    await tabTo(page, category);
    await expectFocusSeen(page);
    await page.keyboard.press('Space');
    await expect(category).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: known.remove(known.society) })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: known.search })).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.type(told.typed);
    const first = page.locator('#indicators article').getByRole('heading').getByRole('link').first();
    await expect(first).toHaveText(known.poverty);
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(known.poverty);

    // From the indicator to a comparison with another.
    const compare = page.getByRole('main').getByRole('link', { name: told.link, exact: true });
    await awake(compare);
    await tabTo(page, compare);
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: told.add });
    await awake(field);
    const before = new URL(page.url()).searchParams.get('ids')?.split(',').length ?? 0;
    await tabTo(page, field);
    await expectFocusSeen(page);
    await page.keyboard.type(told.second);
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('ids')?.split(',').length).toBe(before + 1);

    // And its figure as a file.
    const download = page
      .getByRole('main')
      .getByRole('button', { name: /^(Tải xuống|Download):/ })
      .first();
    await awake(download);
    await tabTo(page, download, 120);
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    const item = menuItem(page, 'PNG');
    await expect(item).toBeVisible();
    for (let step = 0; step < 30; step += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await expect(item).toBeFocused();
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const { name, bytes } = await savedFile(await saved);
    expect(name).toMatch(new RegExp(`_${language}\\.png$`));
    expect(bytes.length).toBeGreaterThan(10_000);
  });
}
