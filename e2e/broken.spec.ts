import { expect, type Page } from '@playwright/test';

import { answerWith, boardWith, repair, soundText } from './support/boards';
import { open, test } from './support/journey';
import { dataFile, languages, overview } from './support/places';
import { words } from './support/words';

/** What is done to the file, and what the page must say of it in each language. */
const cases = [
  {
    name: 'a file that breaks off',
    spoil: (page: Page) => answerWith(page, soundText.slice(0, 20_000)),
    vi: ['không phải JSON', /dòng [\d.]+, cột [\d.]+/],
    en: ['not valid JSON', /line [\d,]+, column [\d,]+/],
  },
  {
    name: 'a newer format version',
    spoil: (page: Page) =>
      answerWith(
        page,
        boardWith((board) => (board['formatVersion'] = 2)),
      ),
    vi: ['phiên bản định dạng khác', /tệp ghi.*2/],
    en: ['another format version', /file says.*2/],
  },
  {
    name: 'another kind of file',
    spoil: (page: Page) => answerWith(page, JSON.stringify({ format: 'recipe', formatVersion: 1 })),
    vi: ['không phải bảng chỉ tiêu', /tìm thấy.*recipe/],
    en: ['not a board', /found.*recipe/],
  },
  {
    name: 'a missing file',
    spoil: (page: Page) => answerWith(page, 'nothing here', 404),
    vi: ['Thiếu tệp dữ liệu', /404/],
    en: ['file is missing', /404/],
  },
  {
    name: 'a failing server',
    spoil: (page: Page) => answerWith(page, 'sorry', 500),
    vi: ['Chưa tải được số liệu', /mạng/],
    en: ['could not be loaded', /network/],
  },
  {
    name: 'a broken line',
    spoil: (page: Page) => page.route(dataFile, (route) => route.abort()),
    vi: ['Chưa tải được số liệu', /mạng/],
    en: ['could not be loaded', /network/],
  },
  {
    name: 'a huge file',
    spoil: (page: Page) => answerWith(page, `${soundText}${' '.repeat(5 * 1024 * 1024)}`),
    vi: ['quá lớn', /5\.242\.880 byte/],
    en: ['too large', /5,242,880 bytes/],
  },
] as const;

test.use({ expectedFaults: [/Failed to load resource|net::ERR_FAILED/] });

for (const language of languages) {
  for (const one of cases) {
    test(`${language}: ${one.name} is named, and a retry shows the board once it is repaired`, async ({ page }) => {
      await one.spoil(page);
      await page.goto(overview(language));
      const alert = page.getByRole('alert');
      const [title, detail] = one[language];
      await expect(alert.getByRole('heading')).toContainText(title);
      await expect(alert).toContainText(detail);
      await expect(page.getByRole('article')).toHaveCount(0);

      await repair(page);
      await alert.getByRole('button', { name: words[language].retry }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].headline);
      await expect(page.getByRole('article')).toHaveCount(12);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test(`${language}: one bad indicator is listed with its fault, and all others stand`, async ({ page }) => {
    const bad = boardWith(({ indicators }) => {
      const [first] = indicators;
      if (first) Object.assign(first, { direction: 'sideways', decimals: 'two' });
    });
    await answerWith(page, bad);
    await open(page, overview(language));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].headline);
    await expect(page.getByRole('status').filter({ hasText: words[language].count(124) })).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: words[language].budget })).toBeVisible();
    await expect(page.getByRole('link', { name: words[language].growth, exact: true })).toHaveCount(0);

    const notice = page
      .getByRole('group')
      .filter({ hasText: language === 'vi' ? '1 chỉ số không hiện' : '1 indicator is left out' });
    await notice.locator('summary').click();
    const row = notice.getByRole('row').filter({ hasText: 'indicators[0].direction' });
    await expect(row).toContainText('sideways');
    await expect(row).toContainText(language === 'vi' ? 'một trong: higher' : 'one of: higher');
    await expect(notice.getByRole('row').filter({ hasText: 'indicators[0].decimals' })).toContainText('two');
  });
}

test('hostile words are shown as words, or refused with their place', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';
  const hostile = boardWith(({ indicators }) => {
    const [first, second, third] = indicators;
    if (!first || !second || !third) throw new Error('too few indicators');
    first['name'] = { vi: markup, en: markup };
    second['name'] = { vi: 'ngược \u202e chiều', en: 'turned \u202e round' };
    third['id'] = '__proto__';
  });
  await answerWith(page, hostile.replace('"higher"', '"higher","__proto__":{"polluted":true}'));
  await open(page, overview('vi'));

  await page.getByRole('group').filter({ hasText: 'không hiện vì dữ liệu có lỗi' }).locator('summary').click();
  for (const place of ['indicators[0].__proto__', 'indicators[1].name.vi', 'indicators[2].id']) {
    await expect(page.getByRole('row').filter({ hasText: place }).first()).toBeVisible();
  }
  expect(await page.evaluate(() => document.body.innerText.includes('\u202e'))).toBe(false);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(page).toHaveTitle(words.vi.title);
});

test('markup in a name stays text everywhere', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)> & </title></script>"\'';
  await answerWith(
    page,
    boardWith(({ indicators }) => {
      for (const one of indicators.slice(0, 2)) one['name'] = { vi: markup, en: markup };
    }),
  );
  await open(page, overview('vi'));
  await expect(page.getByRole('article').getByRole('link', { name: markup, exact: true })).toHaveCount(2);
  expect(await page.locator('main img, main script').count()).toBe(0);
});
