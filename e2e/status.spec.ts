import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

import { awake, open, tabTo, test } from './support/journey';
import { indicatorPage, languages, overview, themes, type Language } from './support/places';
import { words } from './support/words';

const said = {
  vi: {
    badge: 'Vượt chỉ tiêu, xem cách xác định',
    tracked: 'Theo dõi, xem cách xác định',
    rule: '8,76\u00a0% vượt kế hoạch 7,5\u00a0% là 1,26\u00a0điểm\u00a0%; càng cao càng tốt.',
    rows: ['Giá trị 2024', 'Kế hoạch 2024', 'Khoảng cách', 'Chiều tốt', 'Độ chính xác'],
    precision: 'so sánh ở 2 chữ số thập phân',
    close: 'Đóng',
    pace: 'Nhịp độ tới chỉ tiêu năm 2025',
    reached: 'Đã tới mức chỉ tiêu',
    way: /162\s% quãng đường trong 80\s% thời gian/,
    failed: 'Chưa tải được phần này',
  },
  en: {
    badge: 'Exceeded, see why',
    tracked: 'Tracked, see why',
    rule: '8.76% is beyond the plan of 7.5% by 1.26\u00a0pp; higher is better.',
    rows: ['2024 value', '2024 plan', 'Distance', 'Good direction', 'Precision'],
    precision: 'compared at 2 decimal places',
    close: 'Close',
    pace: 'Pace towards the 2025 target',
    reached: 'Target level reached',
    way: /162% of the way was covered in 80% of the time/,
    failed: 'could not be loaded',
  },
} as const;

const growth = (page: Page, language: Language) =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: words[language].growth, exact: true }) });

/** The badge of a part of the page, when it answers. */
async function badgeOf(part: Locator, language: Language): Promise<Locator> {
  return awake(part.getByRole('button', { name: said[language].badge }));
}

/** The panel that is open, if any. */
const panel = (page: Page) => page.locator('[popover]:popover-open');

/** The panel says the rule with its numbers, the parts of the comparison, and both sources as links. */
async function expectReckoning(page: Page, language: Language) {
  const open = panel(page);
  await expect(open.getByText(said[language].rule)).toBeVisible();
  for (const row of said[language].rows) await expect(open.getByText(row, { exact: true })).toBeVisible();
  await expect(open).toContainText(said[language].precision);
  const links = open.getByRole('link');
  await expect(links).toHaveCount(2);
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^https:\/\//);
  await expect(open).toContainText(language === 'vi' ? '23/01/2025' : '23 Jan 2025');
}

/** Opens the reckoning of GRDP per capita, the one indicator with a pace. */
async function openPace(page: Page, language: Language) {
  const card = page.getByRole('article').filter({ has: page.locator('a[href$="/kpi/grdp-per-capita/"]') });
  await (await awake(card.getByRole('button', { name: said[language].tracked }))).click();
  await expect(panel(page).getByText(said[language].way)).toBeVisible();
}

for (const language of languages) {
  test(`${language}: a press on the badge of a card opens its reckoning, one elsewhere closes it`, async ({ page }) => {
    await open(page, overview(language));
    const badge = await badgeOf(growth(page, language), language);
    await expect(badge).toHaveText(words[language].exceeded);
    await badge.click();
    await expectReckoning(page, language);

    await page.mouse.click(5, 5);
    await expect(panel(page)).toHaveCount(0);
    await badge.click();
    await expectReckoning(page, language);
    await panel(page).getByRole('button', { name: said[language].close }).click();
    await expect(panel(page)).toHaveCount(0);
    await expect(badge).toBeFocused();
  });

  test(`${language}: keys open it, walk it and close it, and the focus comes back`, async ({ page }) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    const badge = await badgeOf(page.getByRole('main'), language);
    await tabTo(page, badge);
    await page.keyboard.press('Enter');
    await expectReckoning(page, language);
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('button', { name: said[language].close })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(badge).toBeFocused();

    await page.keyboard.press('Space');
    await expectReckoning(page, language);
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Tab');
    await expect(panel(page), 'Tab past the last link leaves the panel').toHaveCount(0);
    await expect(badge).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(badge, 'and back comes to the badge').toBeFocused();

    await page.keyboard.press('Space');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(panel(page)).toHaveCount(0);
  });

  test(`${language}: the pace stands where base, target and dates have sources, and only there`, async ({ page }) => {
    await open(page, overview(language));
    await openPace(page, language);
    const pace = panel(page);
    await expect(pace.getByText(said[language].pace)).toBeVisible();
    await expect(pace.getByText(said[language].reached)).toBeVisible();
    await expect(pace).toContainText(said[language].way);
    // Value and plan of the reckoning; base, value, target and method of the pace.
    await expect(pace.getByRole('link')).toHaveCount(6);
    await page.keyboard.press('Escape');

    await (await badgeOf(growth(page, language), language)).click();
    await expectReckoning(page, language);
    await expect(panel(page).getByText(said[language].pace)).toHaveCount(0);

    for (const [id, count] of [
      ['grdp-per-capita', 1],
      ['grdp-growth', 0],
    ] as const) {
      await open(page, indicatorPage(language, id));
      const note = page.getByRole('region', { name: said[language].pace });
      await expect(note).toHaveCount(count);
      if (count > 0) await expect(note).toContainText(said[language].way);
    }
  });

  test(`${language}: the open panel has no barrier that axe can find, in either theme`, async ({ page }) => {
    await open(page, overview(language));
    await openPace(page, language);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
        theme,
      ).toEqual([]);
    }
  });
}

for (const width of [320, 390]) {
  test(`at ${width} the panel is a sheet at the foot of the screen and keeps inside it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, overview('en'));
    await openPace(page, 'en');
    const box = await panel(page).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom, wide: element.scrollWidth - element.clientWidth };
    });
    expect(box).toMatchObject({ left: 0, right: width, bottom: 640, wide: 0 });
    expect(box.top).toBeGreaterThanOrEqual(640 * 0.15 - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await panel(page).getByRole('link').last().scrollIntoViewIfNeeded();
    await expect(panel(page).getByRole('link').last()).toBeInViewport();
  });
}

for (const [width, height] of [
  [768, 1024],
  [1440, 900],
] as const) {
  test(`at ${width} the panel stands beside its badge, on the screen, on every card`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, overview('vi'));
    const badges = page.getByRole('article').getByRole('button', { name: /xem cách xác định$/ });
    await expect(badges).toHaveCount(12);
    for (const badge of await badges.all()) {
      await (await awake(badge)).click();
      await expect(panel(page).getByRole('button', { name: said.vi.close })).toBeVisible();
      const at = await badge.boundingBox();
      const box = await panel(page).boundingBox();
      if (at === null || box === null) throw new Error('nothing to see');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const gap = Math.max(at.y - (box.y + box.height), box.y - (at.y + at.height));
      expect(gap, 'above or below the badge, not over it').toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThanOrEqual(16);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
    }
  });
}

test('opened twenty times, the panel stands still until a press on its “Close”', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, overview('vi'));
  const badge = await badgeOf(growth(page, 'vi'), 'vi');
  await badge.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 390));
  for (let time = 1; time <= 20; time += 1) {
    await badge.click();
    await expect(panel(page).getByText(said.vi.rule)).toBeVisible();
    const place = () =>
      panel(page).evaluate((element) => {
        const { top, left } = element.getBoundingClientRect();
        return { side: element.dataset['side'], top, left, scrollY };
      });
    const before = await place();
    await panel(page).getByRole('button', { name: said.vi.close }).hover();
    expect(await place(), `time ${time}`).toEqual(before);
    await page.mouse.down();
    await page.mouse.up();
    await expect(panel(page), `time ${time}`).toHaveCount(0);
    await expect(badge).toBeFocused();
  }
});

test('the panel goes along when the page scrolls and keeps its side, also where the other has more room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, overview('vi'));
  const badge = await badgeOf(growth(page, 'vi'), 'vi');
  await badge.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 390));
  await badge.click();
  await expectReckoning(page, 'vi');
  const gap = () =>
    badge.evaluate((element) => {
      const box = document.querySelector('[popover]:popover-open')?.getBoundingClientRect();
      return element.getBoundingClientRect().top - (box?.bottom ?? Number.NaN);
    });
  await expect.poll(gap).toBe(8);
  const from = await page.evaluate(() => scrollY);
  await page.mouse.move(20, 600);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 240);
  await expect.poll(gap).toBe(8);
});

for (const [width, height] of [
  [900, 420],
  [720, 256],
  [320, 256],
] as const) {
  test(`at ${width} × ${height}, as when zoomed in, the panel and its “Close” are on the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, overview('vi'));
    const badge = await badgeOf(growth(page, 'vi'), 'vi');
    await badge.click();
    await expectReckoning(page, 'vi');
    const box = await panel(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    const close = panel(page).getByRole('button', { name: said.vi.close });
    await expect(close).toBeInViewport({ ratio: 1 });
    await close.click();
    await expect(panel(page)).toHaveCount(0);
  });
}

test.describe('a visitor who touches', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('opens the reckoning with a tap and closes it with a tap beside it', async ({ page }) => {
    await open(page, overview('vi'));
    const badge = await badgeOf(growth(page, 'vi'), 'vi');
    await badge.tap();
    await expectReckoning(page, 'vi');
    await page.touchscreen.tap(195, 60);
    await expect(panel(page)).toHaveCount(0);
  });
});

test.describe('a panel whose code cannot be had', () => {
  test.use({ expectedFaults: [/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically/] });

  for (const language of languages) {
    test(`${language}: says so, and the card keeps its figures`, async ({ page }) => {
      await page.route(/\/assets\/Reckoning-[^/]+\.js$/, (route) => route.abort());
      await open(page, overview(language));
      const card = growth(page, language);
      await (await badgeOf(card, language)).click();
      await expect(panel(page).getByRole('alert')).toContainText(said[language].failed);
      await expect(card).toContainText(words[language].percent);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
    });
  }
});

test('a badge pressed on the written page, before the app took over, opens as soon as it did', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(overview('vi'), { waitUntil: 'commit' });
  await growth(page, 'vi').getByRole('button', { name: said.vi.badge }).click();
  release();
  await expectReckoning(page, 'vi');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the status is read as before, and a press shows no empty box', async ({ page }) => {
    await page.goto(overview('vi'));
    const badge = growth(page, 'vi').getByRole('button', { name: said.vi.badge });
    await expect(badge).toHaveText(words.vi.exceeded);
    await badge.click();
    await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('a browser that knows no popover', () => {
  test('opens and closes the panel by the button alone', async ({ page }) => {
    await page.addInitScript(() => {
      const known = HTMLElement.prototype as Partial<HTMLElement>;
      delete known.popover;
      delete known.showPopover;
      delete known.hidePopover;
      delete known.togglePopover;
      // The attribute means nothing to such a browser.
      addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('[popovertarget]')) event.preventDefault();
      });
    });
    await open(page, overview('vi'));
    const badge = await badgeOf(growth(page, 'vi'), 'vi');
    await badge.click();
    await expect(page.getByText(said.vi.rule)).toBeAttached();
    await badge.click();
    await expect(page.getByText(said.vi.rule)).toHaveCount(0);
  });
});

test('print leaves an open panel out', async ({ page }) => {
  await open(page, overview('vi'));
  await (await badgeOf(growth(page, 'vi'), 'vi')).click();
  await expectReckoning(page, 'vi');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(said.vi.rule)).toBeHidden();
  await expect(growth(page, 'vi').getByText(words.vi.exceeded).first()).toBeVisible();
});
