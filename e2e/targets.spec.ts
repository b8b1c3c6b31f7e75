import { expect, type Page } from '@playwright/test';

import { awake, open, test } from './support/journey';
import { indicatorPage, languages, overview, targetsPage } from './support/places';
import { words } from './support/words';

const said = {
  vi: {
    title: 'Chỉ tiêu',
    levels: 'Mức đặt ra của 15 chỉ tiêu có nguồn',
    all: '18 chỉ tiêu và kết quả do nguồn nêu',
    totalOnly: 'Nguồn chỉ công bố tổng số, không nêu tên từng chỉ tiêu.',
    rest: '3 chỉ tiêu còn lại: chưa tìm thấy mức đặt ra',
    noVerdict: 'không phải kết luận',
    perCapita: ['GRDP bình quân đầu người', '77–80', '93,78', '2024', '23/01/2025'],
    workers: ['Lao động qua đào tạo', '70\u00a0%', 'chưa tìm thấy số công khai', 'không rõ ngày'],
    over: 'hơn\u00a080\u00a0%',
    about: 'khoảng\u00a0100.000',
    budget: ['Thu ngân sách năm năm', '45.000'],
    notInSource: 'nguồn không nêu',
    status: 'Trạng thái các chỉ số theo lĩnh vực',
    met: 'Đạt chỉ tiêu',
    tracked: 'Theo dõi',
  },
  en: {
    title: 'Targets',
    levels: 'Levels of the 15 targets that a source names',
    all: 'All 18 targets with the outcome that the source gives',
    totalOnly: 'The source gives the total only; it does not say which targets.',
    rest: 'The other 3 targets: their levels were not found',
    noVerdict: 'not a verdict',
    perCapita: ['GRDP per capita', '77–80', '93.78', '2024', '23 Jan 2025'],
    workers: ['Trained workers', '70%', 'no public figure found', 'no date'],
    over: 'over\u00a080%',
    about: 'about\u00a0100,000',
    budget: ['Budget revenue over five years', '45,000'],
    notInSource: 'not in the source',
    status: 'Status of the indicators by category',
    met: 'Met',
    tracked: 'Tracked',
  },
} as const;

/** A number of the status table is named by its row and its column. */
const cellName = (category: string, status: string) => new RegExp(`^${category}: ${status} \\d+$`);

const rowOf = (page: Page, table: string, name: string) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

for (const language of languages) {
  const our = said[language];

  test(`${language}: the targets of the term stand with level, source and what is known, and none is called met`, async ({
    page,
  }) => {
    await open(page, targetsPage(language));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(our.title);
    const term = page.locator('#term');
    await expect(term).toContainText(words[language].headline);
    await expect(term).toContainText(our.totalOnly);
    await expect(term).toContainText(our.noVerdict);
    await expect(term).toContainText(our.rest);

    const table = term.getByRole('table', { name: our.levels });
    await expect(table.getByRole('rowheader')).toHaveCount(15);
    for (const [name, ...cells] of [our.perCapita, our.workers]) {
      const row = rowOf(page, our.levels, name);
      for (const text of cells) await expect(row).toContainText(text);
      await expect(row.getByRole('link', { name: /\(ĐCSVN\)|\(CPV\)/ })).toHaveAttribute('href', /^https:\/\//);
    }
    await expect(table).toContainText(our.over);
    await expect(table).toContainText(our.about);
    // What was collected in 2015–2020 says nothing of this term.
    const budget = rowOf(page, our.levels, our.budget[0]);
    await expect(budget).toContainText(our.budget[1]);
    await expect(budget).not.toContainText(/42[.,]999/);
    for (const status of words[language].badges) await expect(table).not.toContainText(status);
  });

  test(`${language}: the 18 targets of 2024 stand with the outcome of the source and both counts`, async ({ page }) => {
    await open(page, targetsPage(language));
    const annual = page.locator('#annual-2024');
    const table = annual.getByRole('table', { name: our.all });
    await expect(table.getByRole('rowheader')).toHaveCount(18);
    const outcome = (text: string) => table.getByRole('row').filter({ has: page.getByText(text, { exact: true }) });
    await expect(outcome(words[language].exceeded)).toHaveCount(13);
    await expect(outcome(our.met)).toHaveCount(5);
    const growth = table.getByRole('row').nth(1);
    await expect(growth).toContainText(language === 'vi' ? '7,5\u00a0%' : '7.5%');
    await expect(growth).toContainText(words[language].percent);
    await expect(table.getByRole('row').last()).toContainText(our.notInSource);
    await expect(annual).toContainText(/13 .*(09\/12\/2024|9 Dec 2024).* 12 .*(23\/01\/2025|23 Jan 2025)/);
    await expect(annual.getByRole('button', { name: words[language].download })).toBeVisible();
  });

  test(`${language}: every number by category leads to as many indicators`, async ({ page }) => {
    await open(page, targetsPage(language));
    const table = page.getByRole('table', { name: our.status });
    await expect(table.getByRole('rowheader')).toHaveCount(9);
    const sums = await table.getByRole('row').evaluateAll((rows) =>
      rows
        .map((row) => [...row.querySelectorAll('td')].map((cell) => Number(/\d+$/.exec(cell.textContent)?.[0])))
        .filter((cells) => cells.length > 0)
        .map((cells) => [cells.slice(0, -1).reduce((sum, one) => sum + one, 0), cells.at(-1)]),
    );
    for (const [sum, all] of sums) expect(sum).toBe(all);
    expect(sums.at(-1)).toEqual([125, 125]);

    const link = table.getByRole('link', { name: cellName(words[language].economy, words[language].exceeded) });
    const count = Number(/\d+$/.exec((await link.getAttribute('aria-label')) ?? '')?.[0]);
    await link.click();
    await expect(page).toHaveURL(`${overview(language)}?category=economy&status=exceeded#indicators`);
    await expect(page.locator('#indicators').getByRole('article')).toHaveCount(count);
    await expect(page.locator('#indicators').getByRole('status')).toHaveText(words[language].count(count));
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(targetsPage(language));
    const whole = table.getByRole('link', { name: cellName(words[language].society, our.tracked) });
    await expect(whole).toHaveAttribute('href', /\?category=society&status=tracked#indicators$/);
  });
}

test('a target leads to the page of its indicator', async ({ page }) => {
  await open(page, targetsPage('vi'));
  await rowOf(page, said.vi.levels, said.vi.perCapita[0]).getByRole('link', { name: said.vi.perCapita[0] }).click();
  await expect(page).toHaveURL(indicatorPage('vi', 'grdp-per-capita'));
});

for (const width of [320, 390, 768]) {
  test(`at ${width} nothing is lost beside the screen and every column keeps its name`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, targetsPage('vi'));
    await awake(page.locator('#status h2'));
    const html = page.locator('html');
    expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    const label = rowOf(page, said.vi.levels, said.vi.perCapita[0]).getByText('Biết đến nay');
    await expect(label).toBeVisible({ visible: width < 720 });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything of the page reads', async ({ page }) => {
    await page.goto(targetsPage('en'));
    await expect(page.getByRole('table')).toHaveCount(3);
    await expect(page.getByRole('img', { name: /14 of 18/ }).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('table', { name: said.en.levels })).toContainText('93.78');
  });
});
