import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

import { open, tabTo, test } from './support/journey';
import { indicatorPage, languages, overview, themes } from './support/places';
import { words } from './support/words';

const told = {
  vi: {
    answer: 'Số mới nhất',
    rank: 'Thứ hạng',
    rankName: 'Thứ hạng tăng trưởng GRDP trong ĐBSCL',
    distance: /vượt 1,26\sđiểm\s%/,
    change: /giảm 3,51\sđiểm\s%/,
    chart: 'Biểu đồ',
    table: 'Bảng số liệu',
    plan: 'Kế hoạch',
    notes: 'Chú thích',
    planHead: 'Kế hoạch (%)',
    planDrawn: /2023: .*kế hoạch 10\s%/,
    areaHead: 'Hậu Giang (%)',
    period: 'Kỳ',
    gap: 'nguồn không nêu',
    provisional: 'sơ bộ 13,94',
    note: 'Kế hoạch có nguồn cho các năm 2022–2024.',
    versions: 'Các lần công bố và đối chiếu nguồn',
    conflict: 'Các nguồn nói khác nhau',
    seeVersions: 'Xem mọi số đã công bố',
    about: 'Về chỉ số này',
    used: 'Đang dùng',
    kept: 'Không dùng',
    missing: 'Chưa có số',
    others: '11 số của nơi khác, để so sánh',
    related: 'Chỉ số liên quan',
    whole: 'Xem cả lĩnh vực Kinh tế',
    next: /^Sau Thu ngân sách/,
    previous: /^Trước Tăng trưởng GRDP$/,
    budget: /^Thu ngân sách/,
    noValue: 'Chưa có số công bố',
    nothingYet: 'chưa có số để so',
    milestone: 'mốc không có chỉ tiêu bằng số',
    differ: 'nguồn mâu thuẫn',
  },
  en: {
    answer: 'Latest figure',
    rank: 'Rank',
    rankName: 'GRDP growth rank in the Mekong Delta',
    distance: /1\.26\spp above/,
    change: /down 3\.51\spp/,
    chart: 'Chart',
    table: 'Table',
    plan: 'Plan',
    notes: 'Notes',
    planHead: 'Plan (%)',
    planDrawn: /2023: .*plan 10%/,
    areaHead: 'Hậu Giang (%)',
    period: 'Period',
    gap: 'not in the source',
    provisional: 'provisional 13.94',
    note: 'Plans are sourced for 2022–2024.',
    versions: 'All publications, source by source',
    conflict: 'Sources differ',
    seeVersions: 'See every published figure',
    about: 'About this indicator',
    used: 'In use',
    kept: 'Not used',
    missing: 'No figure',
    others: '11 figures of other areas, for comparison',
    related: 'Related indicators',
    whole: 'See all of Economy',
    next: /^Next Budget revenue/,
    previous: /^Previous GRDP growth$/,
    budget: /^Budget revenue/,
    noValue: 'No published figure',
    nothingYet: 'no figure to lay beside it yet',
    milestone: 'a milestone, no numeric target',
    differ: 'sources differ',
  },
} as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of languages) {
  const says = told[language];
  const said = words[language];

  test(`${language}: the answer stands first, with target, change and rank`, async ({ page }) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    const strip = page.getByRole('region', { name: says.answer, exact: true });
    await expect(strip).toContainText(said.percent);
    await expect(strip).toContainText(says.distance);
    await expect(strip).toContainText(says.change);
    await expect(strip.getByRole('term').filter({ hasText: says.rank })).toBeVisible();
    await strip.getByRole('link', { name: says.rankName }).click();
    await expect(page).toHaveURL(indicatorPage(language, 'growth-rank-delta'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.rankName);
  });

  test(`${language}: the table holds what the chart draws, sorts by any column and follows the switches`, async ({
    page,
  }) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    const figure = page.getByRole('figure').first();
    const plan = page.getByRole('switch', { name: says.plan });
    const notes = page.getByRole('switch', { name: says.notes });
    await expect(plan).toBeChecked();
    await expect(notes).toBeChecked();
    await expect(figure).toContainText(says.note);

    await figure.getByRole('tab', { name: says.chart }).focus();
    await page.keyboard.press('ArrowRight');
    const table = figure.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([says.period, says.areaHead, says.planHead]);
    await expect(table.getByRole('row')).toHaveCount(6);
    await expect(table.getByRole('row').nth(3)).toContainText(says.provisional);
    await expect(table.getByRole('row').nth(1)).toContainText(says.gap);

    const order = () => table.getByRole('rowheader').allTextContents();
    const head = table.getByRole('columnheader', { name: says.areaHead });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(await order()).toEqual(['2021', '2020', '2024', '2023', '2022']);
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await order()).toEqual(['2022', '2023', '2024', '2020', '2021']);
    await table.getByRole('button', { name: says.planHead }).click();
    expect(await order()).toEqual(['2024', '2022', '2023', '2020', '2021']);

    await plan.focus();
    await page.keyboard.press('Space');
    await expect(plan).not.toBeChecked();
    await expect(table.getByRole('columnheader')).toHaveText([says.period, says.areaHead]);
    await notes.click();
    await expect(figure).not.toContainText(says.note);
    await figure.getByRole('tab', { name: says.chart }).click();
    const drawn = figure.getByRole('img').filter({ visible: true });
    await expect(drawn).not.toHaveAccessibleName(says.planDrawn);
    await plan.click();
    await expect(drawn).toHaveAccessibleName(says.planDrawn);
  });

  test(`${language}: every published figure is listed with its source and its use`, async ({ page }) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    const section = page.getByRole('region', { name: says.versions });
    const own = section.getByRole('table', { name: says.versions });
    await expect(own.getByRole('row')).toHaveCount(20);
    await expect(own.getByRole('row').nth(1)).toContainText(language === 'vi' ? '10,14' : '10.14');
    await expect(own.getByText(says.used, { exact: true }).first()).toBeVisible();
    await expect(own.getByText(says.kept, { exact: true })).toHaveCount(7);
    for (const link of await own.getByRole('link').all()) await expect(link).toHaveAttribute('href', /^https:\/\//);

    const others = section.getByText(says.others);
    await others.click();
    await expect(section.getByRole('table')).toHaveCount(2);
    await expect(section.getByRole('table').last()).toContainText('Trà Vinh');

    const notice = page.getByRole('region', { name: says.conflict });
    await notice.getByRole('link', { name: says.seeVersions }).click();
    await expect(section).toBeInViewport();
    await expect(page).toHaveURL(/#versions$/);
  });

  test(`${language}: related indicators, the category and the neighbours lead on`, async ({ page }) => {
    await open(page, indicatorPage(language, 'grdp-growth'));
    await expect(page.getByRole('region', { name: says.related }).getByRole('article')).toHaveCount(4);
    await expect(page.locator('a[rel=prev]')).toHaveCount(0);
    await page.getByRole('link', { name: says.next }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.budget);
    const previous = page.getByRole('link', { name: says.previous });
    await expect(previous).toHaveAttribute('rel', 'prev');
    await previous.click();
    await expect(page).toHaveURL(indicatorPage(language, 'grdp-growth'));
    await expect(page.getByRole('switch', { name: says.plan })).toBeChecked();

    await page.getByRole('link', { name: says.whole }).click();
    await expect(page).toHaveURL(`${overview(language)}?category=economy#indicators`);
    await expect(page.getByRole('article')).toHaveCount(50);
  });

  test(`${language}: one value, no value, a finding in words and a milestone each say what they are`, async ({
    page,
  }) => {
    await open(page, indicatorPage(language, 'trained-workers'));
    const strip = page.getByRole('region', { name: says.answer, exact: true });
    await expect(strip).toContainText(says.noValue);
    await expect(strip).toContainText(says.nothingYet);
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(
      page.getByRole('region', { name: says.versions }).getByText(says.missing, { exact: true }),
    ).toBeVisible();

    await open(page, indicatorPage(language, 'great-unity-houses'));
    await expect(strip).toContainText(language === 'vi' ? '1.400' : '1,400');
    await expect(strip).toContainText(says.milestone);
    await expect(page.getByRole('switch', { name: says.plan })).toHaveCount(0);

    await open(page, indicatorPage(language, 'population-2024'));
    await expect(strip).not.toContainText(says.noValue);
    await expect(page.getByRole('tab')).toHaveCount(0);

    await open(page, indicatorPage(language, 'budget-revenue-term'));
    await expect(page.getByRole('figure').getByRole('table')).toContainText(language === 'vi' ? '45.000' : '45,000');
    await expect(page.getByRole('tab')).toHaveCount(0);
  });

  test(`${language}: no barrier that axe can find in table, unfolded versions and words, in either theme`, async ({
    page,
  }) => {
    await open(page, indicatorPage(language, 'structure-zone2'));
    await page.getByRole('tab', { name: says.table }).first().click();
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
      expect(found, theme).toEqual([]);
    }
  });

  test(`${language}: on a phone nothing scrolls sideways and every figure keeps its row`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of ['grdp-growth', 'economic-structure-2024', 'master-plan-grdp-per-capita', 'budget-revenue']) {
      await open(page, indicatorPage(language, id));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, id).toBeLessThanOrEqual(0);
    }
  });
}

test('"sources differ" on a card of the overview leads to the published figures', async ({ page }) => {
  await open(page, overview('vi'));
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: words.vi.growth, exact: true }) });
  await card.getByRole('link', { name: told.vi.differ }).click();
  await expect(page).toHaveURL(`${indicatorPage('vi', 'grdp-growth')}#versions`);
  await expect(page.getByRole('heading', { name: told.vi.versions })).toBeInViewport();
});

test('by keyboard alone: the tabs, then the switches', async ({ page }) => {
  await open(page, indicatorPage('en', 'grdp-growth'));
  await tabTo(page, page.getByRole('tab', { name: told.en.chart }).first());
  await page.keyboard.press('Tab');
  await expect(page.getByRole('switch', { name: told.en.plan })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch', { name: told.en.plan })).not.toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('switch', { name: told.en.notes })).toBeFocused();
});
