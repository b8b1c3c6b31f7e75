import { expect, type Page } from '@playwright/test';

import { expectSameBoxes, paintedBoxes } from './support/boxes';
import { awake, open, tabTo, test } from './support/journey';
import { indicatorPage, languages, overview, type Language } from './support/places';
import { words } from './support/words';

const panel = (page: Page, language: Language) => page.getByRole('figure', { name: words[language].growthPanel });
const chart = (page: Page, language: Language) =>
  panel(page, language).getByRole('application', { name: words[language].chart });
const recharts = (page: Page, language: Language) => chart(page, language).locator('.recharts-surface');
const spoken = (page: Page, language: Language) => chart(page, language).locator('[aria-live=polite]');

/** The scripts that came so far and hold Recharts, whatever their names. */
function rechartsScripts(page: Page): Promise<string>[] {
  const found: Promise<string>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    found.push(response.text().then((text) => (text.includes('recharts-surface') ? response.url() : '')));
  });
  return found;
}
const named = async (scripts: Promise<string>[]) => (await Promise.all(scripts)).filter((url) => url !== '');

for (const language of languages) {
  test(`${language}: by keyboard alone a visitor opens a chart and hears every point`, async ({ page }) => {
    await open(page, overview(language));
    await chart(page, language).scrollIntoViewIfNeeded();
    await (await awake(panel(page, language).getByRole('button').last())).focus();
    await tabTo(page, chart(page, language), 3);
    await expect(recharts(page, language)).toBeVisible();
    await expect(spoken(page, language)).toBeEmpty();

    const plan = language === 'vi' ? 'kế hoạch' : 'plan';
    const mark = language === 'vi' ? 'sơ bộ' : 'provisional';
    const value = (text: string) => (language === 'vi' ? `${text}\u00a0%` : `${text.replace(',', '.')}%`);
    await page.keyboard.press('ArrowRight');
    await expect(spoken(page, language)).toHaveText(`2020: ${value('4,53')} (${mark})`);
    await page.keyboard.press('ArrowRight');
    await expect(spoken(page, language)).toHaveText(`2021: ${value('3,28')}`);
    await page.keyboard.press('End');
    const last = `2024: ${value('8,76')}, ${plan} ${value('7,5')}`;
    await expect(spoken(page, language)).toHaveText(last);
    await expect(chart(page, language).getByText(last).first()).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(spoken(page, language)).toHaveText(last);
    await page.keyboard.press('ArrowLeft');
    await expect(spoken(page, language)).toContainText('2023');
    await page.keyboard.press('Home');
    await expect(spoken(page, language)).toContainText('2020');
    await page.keyboard.press('Escape');
    await expect(spoken(page, language)).toBeEmpty();
    await expect(chart(page, language)).toBeFocused();
  });
}

test('the pointer over a column shows its value, and takes it along when it leaves', async ({ page }) => {
  await open(page, overview('vi'));
  const target = chart(page, 'vi');
  await target.hover();
  await expect(recharts(page, 'vi')).toBeVisible();
  const columns = await paintedBoxes(target.locator('.recharts-bar-rectangle :is(path, rect)'));
  const origin = await paintedBoxes(target);
  const [last, frame] = [columns.at(-1), origin[0]];
  if (last === undefined || frame === undefined) throw new Error('no columns');
  const position = { x: last.x - frame.x + last.width / 2, y: last.y - frame.y + last.height / 2 };
  const tip = target.getByText(`2024: ${words.vi.percent}, kế hoạch 7,5\u00a0%`);
  await target.hover({ position });
  await expect(tip.locator('visible=true').first()).toBeVisible();

  await page.mouse.move(2, 2);
  await expect(tip).toHaveCount(0);
});

test('nothing moves when the live chart takes the place of the still', async ({ page }) => {
  await open(page, overview('vi'));
  const target = chart(page, 'vi');
  await target.scrollIntoViewIfNeeded();
  // The picture fits its box exactly once the box has been measured.
  const fit = () =>
    target
      .getByRole('img')
      .evaluate((picture: SVGSVGElement) => Math.abs(picture.viewBox.baseVal.width - picture.clientWidth));
  await expect.poll(fit).toBeLessThan(1);
  // Panels below the screen have a guessed size until their turn has come; the turns go on beside this journey.
  await expect(page.locator('figure:not([data-turn])')).toHaveCount(0);
  const columns = target.getByRole('img').locator('rect');
  await expect(columns).toHaveCount(5);
  const still = await paintedBoxes(columns);
  const panels = await paintedBoxes(page.getByRole('figure'));

  await target.focus();
  await expect(recharts(page, 'vi')).toBeVisible();
  const live = target.locator('.recharts-bar-rectangle :is(path, rect)');
  await expect(live).toHaveCount(5);
  expectSameBoxes(await paintedBoxes(live), still, 1);
  expectSameBoxes(await paintedBoxes(page.getByRole('figure')), panels, 0);
  await expect(target.getByRole('img')).toHaveAccessibleName(/8,76/);
});

test('Recharts is fetched for the first live chart, not before', async ({ page }) => {
  const scripts = rechartsScripts(page);
  await open(page, overview('vi'));
  await expect(chart(page, 'vi')).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(await named(scripts)).toEqual([]);

  await chart(page, 'vi').focus();
  await expect(recharts(page, 'vi')).toBeVisible();
  expect(await named(scripts)).not.toEqual([]);
});

test.describe('when the live chart cannot be fetched', () => {
  test.use({ expectedFaults: [/Failed to load resource|Failed to fetch dynamically imported module|net::ERR/] });

  test('the picture stays, and the page says what is missing', async ({ page }) => {
    await open(page, indicatorPage('vi', 'poverty-rate'));
    const walk = page.getByRole('application', { name: words.vi.chart });
    await expect(walk).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/*.js', (route) => route.abort());

    await walk.focus();
    await expect(page.getByRole('status').filter({ hasText: 'Không tải được biểu đồ tương tác' })).toBeVisible();
    await expect(walk.getByRole('img')).toBeVisible();
  });
});
