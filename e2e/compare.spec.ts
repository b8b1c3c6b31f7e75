import { expect, type Page } from '@playwright/test';

import { menuItem, saveFigure } from './support/downloads';
import { awake, open, tabTo, test } from './support/journey';
import { sizeOfPng } from './support/pictures';
import { comparePage, indicatorPage, languages } from './support/places';
import { words } from './support/words';

const said = {
  vi: {
    add: 'Thêm chỉ số',
    areas: 'Tăng trưởng GRDP: Hậu Giang, Cả nước và ĐBSCL',
    inOrder: /Năm 2024, từ cao xuống thấp: Hậu Giang 8,76\s%; ĐBSCL 7,31\s% \(ước\); Cả nước 7,09\s% \(ước\)\./,
    ranking: 'Tăng trưởng GRDP theo địa phương, 2024',
    missing: 'Không xếp được: Cần Thơ và Bạc Liêu (chưa tìm thấy số công khai).',
    gap: 'chưa tìm thấy số công khai',
    poverty: 'Tỉ lệ hộ nghèo',
    growth: 'Tăng trưởng GRDP',
    size: 'Quy mô GRDP',
    remove: 'Bỏ khỏi so sánh: ',
    series: (count: number) => `${count} dãy số cạnh nhau`,
    mode: 'Hiển thị',
    base: 'Kỳ gốc',
    index: (base: string) => `Chỉ số định gốc (${base} = 100): Quy mô GRDP, Lượt khách du lịch và Thứ hạng PCI`,
    noIndex: 'Không tính chỉ số định gốc cho Thứ hạng PCI',
    noBase: 'Không tính chỉ số định gốc cho Lượt khách du lịch: không có số của 2018.',
    ignored: /“moon” .*được bỏ qua/,
    start: 'Chọn những gì cần so sánh',
    one: 'Cần thêm ít nhất một chỉ số',
    link: 'So sánh',
    from: 'Từ',
    ngheo: 'ti le ho ngheo',
  },
  en: {
    add: 'Add an indicator',
    areas: 'GRDP growth: Hậu Giang, Viet Nam and Mekong Delta',
    inOrder:
      /In 2024, from the highest: Hậu Giang 8\.76%; Mekong Delta 7\.31% \(estimate\); Viet Nam 7\.09% \(estimate\)\./,
    ranking: 'GRDP growth by area, 2024',
    missing: 'Not in the order: Cần Thơ and Bạc Liêu (no public figure found).',
    gap: 'no public figure found',
    poverty: 'Poverty rate',
    growth: 'GRDP growth',
    size: 'Size of GRDP',
    remove: 'Remove from the comparison: ',
    series: (count: number) => `${count} series side by side`,
    mode: 'Show',
    base: 'Base',
    index: (base: string) => `Fixed-base index (${base} = 100): Size of GRDP, Tourist visits and PCI rank`,
    noIndex: 'No index for PCI rank',
    noBase: 'No index for Tourist visits: no figure for 2018.',
    ignored: /“moon” .*It was ignored/,
    start: 'Choose what to lay side by side',
    one: 'One more is needed',
    link: 'Compare',
    from: 'From',
    ngheo: 'poverty rate',
  },
} as const;

const three = '?ids=grdp-size,tourist-visits,pci-rank';
const field = (page: Page, language: 'vi' | 'en') => page.getByRole('combobox', { name: said[language].add });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

for (const language of languages) {
  const our = said[language];

  test(`${language}: from a suggestion to areas side by side and in order, every number in words and in the table`, async ({
    page,
  }) => {
    await open(page, comparePage(language));
    await expect(heading(page, our.start)).toBeVisible();
    await page.getByRole('link', { name: our.areas }).click();
    await expect(page).toHaveURL(comparePage(language, '?ids=grdp-growth'));
    await expect(heading(page, our.series(3))).toBeVisible();
    await expect(page.getByText(our.inOrder).first()).toBeVisible();

    const lines = figure(page, our.areas);
    await expect(lines.getByRole('img').first()).toHaveAccessibleName(our.inOrder);
    await expect(lines.getByRole('table').getByRole('row')).toHaveCount(8);
    await expect(lines.getByRole('table')).toContainText(our.gap);

    const ranking = figure(page, our.ranking);
    const names = await ranking.getByRole('rowheader').allTextContents();
    expect(names[0]).toBe('Trà Vinh');
    expect(names.slice(-2)).toEqual(['Cần Thơ', 'Bạc Liêu']);
    await expect(page.getByText(our.missing)).toBeVisible();
    // Nothing of it is judged.
    await expect(page.getByRole('main')).not.toContainText(language === 'vi' ? 'Vượt chỉ tiêu' : 'Exceeded');
  });

  test(`${language}: units that differ stand apart on common periods, as an index they share one chart`, async ({
    page,
  }) => {
    await open(page, comparePage(language, three));
    await expect(page.getByRole('figure')).toHaveCount(3);
    const periods = await page
      .getByRole('table')
      .evaluateAll((tables) =>
        tables.map((table) => [...table.querySelectorAll('tbody th')].map((cell) => cell.textContent)),
      );
    expect(periods[0]).toEqual(periods[1]);

    await page.getByRole('combobox', { name: our.mode }).selectOption('index');
    await expect(page).toHaveURL(comparePage(language, `${three}&mode=index`));
    const index = figure(page, our.index('2020'));
    await expect(index).toContainText(our.noIndex);
    await expect(index.getByRole('table')).toContainText(language === 'vi' ? '103,6' : '103.6');
    await page.getByRole('combobox', { name: our.base }).selectOption('2018');
    await expect(figure(page, our.index('2018'))).toContainText(our.noBase);
    await page.goBack();
    await expect(index).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('figure')).toHaveCount(3);
    await page.goForward();
    await expect(index).toBeVisible();
  });

  test(`${language}: an address that names what is not known is followed as far as it can be, and says so`, async ({
    page,
  }) => {
    await open(page, comparePage(language, '?ids=moon,pci-rank,pci-score&mode=log&from=2020&to=1999'));
    await expect(page.getByText(our.ignored)).toBeVisible();
    await expect(heading(page, our.series(2))).toBeVisible();
    await expect(page.getByRole('combobox', { name: our.from })).toHaveValue('2020');
    await open(page, comparePage(language, '?ids=pci-rank'));
    await expect(heading(page, our.one)).toBeVisible();
    await open(page, comparePage(language, `?ids=${'x,'.repeat(2000)}&areas=%F0%9F&base=.*(`));
    await expect(heading(page, our.start)).toBeVisible();
  });
}

test('by keyboard alone: two indicators found, one taken away, the picture downloaded', async ({ page }) => {
  await open(page, comparePage('vi'));
  const search = field(page, 'vi');
  await awake(search);
  await tabTo(page, search);
  await page.keyboard.type('quy mo grdp');
  await expect(options(page).first()).toContainText(said.vi.size);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(comparePage('vi', '?ids=grdp-size'));
  await expect(search).toBeFocused();
  await page.keyboard.type('thu ngan sach');
  await expect(options(page).first()).toContainText('Thu ngân sách');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(comparePage('vi', '?ids=grdp-size,budget-revenue'));
  await page.keyboard.type(said.vi.ngheo);
  await page.keyboard.press('Enter');
  await expect(heading(page, said.vi.series(3))).toBeVisible();

  const chip = page.getByRole('button', { name: said.vi.remove + said.vi.poverty });
  await page.keyboard.press('Shift+Tab');
  await expect(chip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(comparePage('vi', '?ids=grdp-size,budget-revenue'));
  await expect(search).toBeFocused();

  const download = figure(page, 'Quy mô GRDP và Thu ngân sách').getByRole('button', { name: /^Tải xuống/ });
  await expect(download).toBeEnabled();
  await tabTo(page, download);
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  const png = menuItem(page, 'PNG');
  for (let count = 0; count < 20 && !(await png.evaluate((item) => item === document.activeElement)); count += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect((await saved).suggestedFilename()).toBe(
    'hau-giang-2020-2025_compare-grdp-size-budget-revenue_2018-2024_vi.png',
  );
});

test('Escape closes the list and then empties nothing else; a search without a match says so', async ({ page }) => {
  await open(page, comparePage('en', '?ids=pci-rank,pci-score'));
  const search = field(page, 'en');
  await awake(search);
  await search.click();
  await expect(options(page).first()).toBeVisible();
  await search.fill('zzzzqq');
  await expect(page.getByText('No indicator with figures fits “zzzzqq”.')).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(options(page)).toHaveCount(0);
  await expect(page).toHaveURL(comparePage('en', '?ids=pci-rank,pci-score'));
});

test('a shared link says the same in the other language, in a second browser', async ({ page, browser, baseURL }) => {
  const query = '?ids=grdp-growth&areas=hau-giang,tra-vinh,viet-nam&from=2021&period=2023';
  await open(page, comparePage('vi', query));
  await expect(heading(page, said.vi.series(3))).toBeVisible();
  const other = await browser.newPage();
  await other.goto(`${baseURL}${comparePage('en', query)}`);
  await expect(heading(other, said.en.series(3))).toBeVisible();
  await expect(figure(other, 'GRDP growth: Hậu Giang, Trà Vinh and Viet Nam')).toBeVisible();
  await expect(figure(other, 'GRDP growth by area, 2023')).toBeVisible();
  await other.close();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(comparePage('en', query));
  await expect(figure(page, 'GRDP growth: Hậu Giang, Trà Vinh and Viet Nam')).toBeVisible();
  await page.getByRole('button', { name: 'Trà Vinh', exact: true }).click();
  await expect(page).toHaveURL(comparePage('en', query.replace(',tra-vinh', '')));
});

test('files hold the comparison: a picture of full size, in the other language too', async ({ page }) => {
  await open(page, comparePage('vi', `${three}&mode=index`));
  const index = figure(page, said.vi.index('2020'));
  const png = await saveFigure(page, index, 'PNG');
  expect(sizeOfPng(png.bytes)).toEqual({ width: 2400, height: 1350 });
  expect(png.name).toBe('hau-giang-2020-2025_compare-grdp-size-tourist-visits-pci-rank_2015-2024_vi.png');
  const svg = await saveFigure(page, index, 'SVG', { language: words.vi.otherLanguage });
  const text = svg.bytes.toString('utf8');
  const [, title = '', spoken = ''] = /<title>(.*?)<\/title><desc>(.*?)<\/desc>/s.exec(text) ?? [];
  expect(title).toBe(said.en.index('2020'));
  expect(spoken).toMatch(/2021: 103\.6\sindex points/);
  expect(spoken).not.toContain('Tracked');
});

test('an indicator leads to its comparison, of areas or of its neighbours', async ({ page }) => {
  await open(page, indicatorPage('vi', 'grdp-growth'));
  await page.getByRole('main').getByRole('link', { name: said.vi.link, exact: true }).click();
  await expect(page).toHaveURL(comparePage('vi', '?ids=grdp-growth'));
  await open(page, indicatorPage('en', 'structure-zone2'));
  await page.getByRole('main').getByRole('link', { name: said.en.link, exact: true }).click();
  await expect(page).toHaveURL(comparePage('en', '?ids=structure-zone2,structure-zone1,structure-zone3'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start shows a comparison in full', async ({ page }) => {
    await page.goto(comparePage('en'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
    const example = figure(page, said.en.areas);
    await expect(example.getByRole('img').filter({ visible: true })).toHaveAccessibleName(said.en.inOrder);
    await expect(example.getByRole('table')).toContainText('12.27');
    await expect(field(page, 'en')).toBeHidden();
  });
});
