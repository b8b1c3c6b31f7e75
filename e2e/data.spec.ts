import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { awake, open, test } from './support/journey';
import { board, indicatorPage, languages, overview, themes, type Language } from './support/places';

type Observation = { readonly value: number | null; readonly use: string };
type Board = {
  readonly version: string;
  readonly sources: readonly { readonly title: string }[];
  readonly indicators: readonly {
    readonly conflict?: unknown;
    readonly category: string;
    readonly observations: readonly Observation[];
  }[];
  readonly changes: readonly { readonly version: string; readonly items: readonly unknown[] }[];
};

const data = JSON.parse(readFileSync(new URL(`../data/${board}.json`, import.meta.url), 'utf8')) as Board;
const observations = data.indicators.flatMap((indicator) => indicator.observations);
const newest = data.changes[0]?.items.length ?? 0;

const address = (language: Language) => `${overview(language)}data/`;
const parts = ['downloads', 'sources', 'conflicts', 'method', 'coverage', 'licence', 'changes'];

const words = {
  vi: {
    title: 'Dữ liệu và nguồn',
    contents: 'Trong trang này',
    matrix: 'Số liệu theo chỉ số và năm',
    growth: 'Tăng trưởng GRDP',
    growth2024: /^số công bố; kế hoạch hoặc chỉ tiêu; \d số liệu khác được lưu kèm$/,
    missing: /^không có số: chưa tìm thấy số công khai/,
    added: 'Tăng trưởng GRDP, 2021–2025: 6,5–7\u00a0%',
    csv: 'Số liệu (CSV, dạng dài)',
    json: 'Toàn bộ bảng (JSON)',
    near: '10\u00a0%',
  },
  en: {
    title: 'Data and sources',
    contents: 'On this page',
    matrix: 'Figures by indicator and year',
    growth: 'GRDP growth',
    growth2024: /^published figure; plan or target; \d more figures? kept$/,
    missing: /^no figure: no public figure found/,
    added: 'GRDP growth, 2021–2025: 6.5–7%',
    csv: 'Figures (CSV, long format)',
    json: 'Whole board (JSON)',
    near: '10%',
  },
} as const;

/** The field of the matrix in the row of an indicator and the column of a year. */
async function field(page: Page, language: Language, row: string, year: string) {
  const table = page.getByRole('table', { name: words[language].matrix });
  const heads = await table.locator('thead tr').first().locator('th').allTextContents();
  const line = table.getByRole('row').filter({ has: page.getByRole('link', { name: row, exact: true }) });
  return line.locator('th, td').nth(heads.indexOf(year));
}

/** Strict: every field quoted, lines end in CRLF. */
function rowsOf(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
  field.lastIndex = 1;
  const rows: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv);
    if (found === null) throw new Error('no CSV');
    rows.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

for (const language of languages) {
  const said = words[language];

  test(`${language}: the page tells sources, conflicts, method, coverage and changes`, async ({ page }) => {
    await open(page, address(language));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.title);
    const contents = page.getByRole('navigation', { name: said.contents }).getByRole('link');
    await expect(contents).toHaveCount(parts.length);
    for (const [index, part] of parts.entries()) {
      await expect(contents.nth(index)).toHaveAttribute('href', `#${part}`);
      await expect(page.locator(`#${part} > h2`)).toHaveText((await contents.nth(index).textContent()) ?? '');
    }

    await expect(page.locator('#sources > ol > li')).toHaveCount(data.sources.length);
    const conflicts = data.indicators.filter((one) => one.conflict !== undefined).length;
    await expect(page.locator('#conflicts h3 a')).toHaveCount(conflicts);
    await expect(page.locator('#method')).toContainText(said.near);
    const newestChanges = page.locator('#changes li').filter({ hasText: data.version }).first();
    await expect(newestChanges.locator('ul li')).toHaveCount(newest);
    await expect(newestChanges.locator('ul li').first()).toHaveText(said.added);
  });

  test(`${language}: a source opens to what it gave, and leads to the indicator`, async ({ page }) => {
    await open(page, address(language));
    const first = page.locator('#sources details').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    const link = first.getByRole('link', { name: said.growth, exact: true });
    await link.click();
    await expect(page).toHaveURL(indicatorPage(language, 'grdp-growth'));
  });

  test(`${language}: the matrix says what is there in a year, and why something is not`, async ({ page }) => {
    await open(page, address(language));
    const table = page.getByRole('table', { name: said.matrix });
    await expect(table.locator('tbody th[scope=row]')).toHaveCount(data.indicators.length);
    const growth = await field(page, language, said.growth, '2024');
    await expect(growth).toHaveText(said.growth2024);
    await expect(growth).toHaveAttribute('title', said.growth2024);
    const budget = page.locator(`a[href$="/kpi/budget-revenue/"]`).last();
    const gap = await field(page, language, (await budget.textContent()) ?? '', '2020');
    await expect(gap).toHaveAttribute('title', said.missing);
    await expect(gap.locator('.vh')).toHaveText(said.missing);
    await expect(await field(page, language, said.growth, '2015')).toHaveText('');
    // The head stays in sight while the region scrolls, by keyboard too.
    const region = page.getByRole('region', { name: said.matrix });
    await region.focus();
    await page.keyboard.press('End');
    await expect.poll(() => region.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    const top = async (part: 'region' | 'head') =>
      (part === 'region' ? region : region.locator('thead')).evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs((await top('head')) - (await top('region')))).toBeLessThanOrEqual(2);
  });

  test(`${language}: files answer at their addresses with the right type and content`, async ({ page, request }) => {
    await open(page, address(language));
    const files = page.locator('#downloads');
    const hrefs = await files.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([
      `/data/${board}.csv`,
      `/data/${board}.json`,
      '/schema/board.v1.json',
      `/${language}/${board}/changes.atom`,
    ]);
    const [csv, json, schema, feed] = await Promise.all(hrefs.map((href) => request.get(href ?? '')));
    expect([csv, json, schema, feed].map((answer) => [answer?.status(), answer?.headers()['content-type']])).toEqual([
      [200, 'text/csv; charset=utf-8'],
      [200, 'application/json; charset=utf-8'],
      [200, 'application/json; charset=utf-8'],
      [200, 'application/atom+xml; charset=utf-8'],
    ]);

    const [head = [], ...rows] = rowsOf((await csv?.body())?.toString('utf8') ?? '');
    expect(rows).toHaveLength(observations.length);
    const value = head.indexOf('OBS_VALUE');
    expect(rows.map((row) => row[value])).toEqual(
      observations.map((one) => (one.value === null ? '' : `${one.value}`)),
    );
    expect(await json?.json()).toEqual(data);
    const text = (await feed?.text()) ?? '';
    const entries = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      if (parsed.querySelector('parsererror') !== null) return null;
      return [...parsed.querySelectorAll('entry')].map((entry) => [
        entry.querySelector('id')?.textContent,
        entry.querySelector('content')?.textContent,
      ]);
    }, text);
    expect(entries).toHaveLength(data.changes.length);
    expect(entries?.[0]?.[1]).toContain(`<li>${said.added}</li>`);
    expect(new Set(entries?.map(([id]) => id)).size).toBe(data.changes.length);
    const alternate = page.locator('link[type="application/atom+xml"]');
    await expect(alternate).toHaveAttribute('href', new RegExp(`/${language}/${board}/changes\\.atom$`));

    const saved = page.waitForEvent('download');
    await files.getByRole('link', { name: said.csv }).click();
    expect((await saved).suggestedFilename()).toBe(`${board}.csv`);
  });

  test(`${language}: no barrier that axe can find, in either theme, opened or closed`, async ({ page }) => {
    test.slow();
    await open(page, address(language));
    await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
      expect(found, theme).toEqual([]);
    }
  });
}

test('the written page comes alive without being drawn anew', async ({ page }) => {
  await page.goto(address('vi'), { waitUntil: 'commit' });
  const heading = page.locator('h1');
  await heading.evaluate((element) => Object.assign(element, { written: true }));
  await awake(heading);
  expect(await heading.evaluate((element) => 'written' in element)).toBe(true);
});

test('no width makes the page scroll sideways, with everything opened', async ({ page }) => {
  await open(page, address('vi'));
  await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `at ${width}`,
    ).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: everything can be read`, async ({ page }) => {
      await page.goto(address(language));
      await expect(page.locator('#sources > ol > li')).toHaveCount(data.sources.length);
      await expect(await field(page, language, words[language].growth, '2024')).toHaveText(words[language].growth2024);
      await expect(page.locator('#changes')).toContainText(words[language].added);
      await page.locator('#conflicts summary').first().click();
      await expect(page.locator('#conflicts details dd').first()).toBeVisible();
    });
  }
});
