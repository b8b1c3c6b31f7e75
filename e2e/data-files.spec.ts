import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';
import readXlsx, { readSheet } from 'read-excel-file/node';

import { parseCsv } from '../src/export/testing/parseCsv';
import { version } from './support/boards';
import { growthPanel, saveFigure } from './support/downloads';
import { open, test } from './support/journey';
import { board, indicatorPage, overview } from './support/places';
import { convertByOffice, inFolder, needs, runProgram, wordsOfPdf } from './support/programs';
import { words } from './support/words';

/** The day of export stands in every file; with a clock that stands still it is known. */
async function openAt(page: Page, address = overview('vi')) {
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00Z'));
  await open(page, address);
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

const growth = [
  [2020, 4.53, null],
  [2021, 3.28, null],
  [2022, 13.94, 8],
  [2023, 12.27, 10],
  [2024, 8.76, 7.5],
];

test('a workbook holds the table of the page, typed, with cover, data, notes and sources', async ({ page }) => {
  await openAt(page);
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'XLSX');
  expect(name).toBe(`${board}_grdp-growth_2020-2024_vi.xlsx`);
  const sheets = await readXlsx(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Trang bìa', 'Bảng số liệu', 'Dữ liệu', 'Ghi chú', 'Nguồn']);
  const cover = new Map((await readSheet(bytes, 'Trang bìa')).map(([label, value]) => [label, value]));
  expect(cover.get('Số mới nhất')).toBe(8.76);
  expect(cover.get('Phiên bản của bảng')).toBe(version);
  expect(cover.get('Ngày xuất')).toEqual(day('2026-03-04'));
  expect(cover.get('Xem trên bảng')).toBe(new URL(indicatorPage('vi', 'grdp-growth'), page.url()).href);
  const [head, ...rows] = await readSheet(bytes, 'Bảng số liệu');
  expect(head?.slice(0, 3)).toEqual(['Kỳ', 'Hậu Giang (%)', 'Kế hoạch (%)']);
  expect(rows.map((row) => row.slice(0, 3))).toEqual(growth);
});

test('the other language gives its own sheets, and a scoreboard its targets by name', async ({ page }) => {
  await openAt(page);
  const { bytes } = await saveFigure(page, page.locator('#targets'), 'XLSX', { language: words.vi.otherLanguage });
  const [head, ...rows] = await readSheet(bytes, 'Table');
  expect(head).toEqual(['Target', 'Status', 'Place in the source']);
  expect(rows).toHaveLength(18);
  expect(rows[0]?.slice(0, 2)).toEqual(['Economic growth', 'Exceeded']);
});

test('unzip finds no fault in a workbook, and LibreOffice reads every number and date as one', async ({ page }) => {
  needs('unzip', 'soffice', 'pdftotext');
  await openAt(page);
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'XLSX');
  await inFolder(async (folder) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    expect(await runProgram('unzip', ['-t', file])).toContain('No errors detected');
  });
  const again = await convertByOffice(name, bytes, 'xlsx');
  for (const sheet of ['Trang bìa', 'Bảng số liệu', 'Dữ liệu', 'Ghi chú', 'Nguồn']) {
    const [own, theirs] = await Promise.all([bytes, again].map((one) => readSheet(one, sheet)));
    expect(theirs).toEqual(own);
  }
  const text = (await wordsOfPdf(await convertByOffice(name, bytes, 'pdf'))).join(' ').replace(/\s+/g, ' ');
  for (const part of [
    'GRDP năm 2024 tăng 8,76 %, cao hơn kế hoạch 7,5 %',
    'Vượt chỉ tiêu',
    '04/03/2026',
    'Lý do không có số liệu',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/2022 sơ bộ 13[.,]94 8/);
});

test('a CSV holds the same figures, quoted, with a byte order mark, and its codes as in SDMX', async ({ page }) => {
  await openAt(page);
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'vi'), 'CSV');
  expect(name).toBe(`${board}_grdp-growth_2020-2024_vi.csv`);
  const [head = [], ...lines] = parseCsv(bytes.toString('utf8'));
  const rows = lines.map((line) => new Map(head.map((column, index) => [column, line[index]])));
  const valueOf = (year: number, scenario: string) =>
    rows.find((row) => row.get('TIME_PERIOD') === String(year) && row.get('SCENARIO') === scenario)?.get('OBS_VALUE');
  for (const [year = 0, actual, plan] of growth) {
    expect(valueOf(year ?? 0, 'actual')).toBe(String(actual));
    expect(valueOf(year ?? 0, 'plan')).toBe(plan === null ? undefined : String(plan));
  }
  expect(rows[0]?.get('EXPORTED')).toBe('2026-03-04');
  expect(rows[0]?.get('MESSAGE_VI')).toBe(words.vi.growthPanel);
});

test('a JSON names its format and says the figure with its reckoning and sources', async ({ page }) => {
  await openAt(page, overview('en'));
  const { name, bytes } = await saveFigure(page, growthPanel(page, 'en'), 'JSON');
  expect(name).toBe(`${board}_grdp-growth_2020-2024_en.json`);
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
    format: 'kpi-figures',
    formatVersion: 1,
    exported: '2026-03-04',
    board: { id: board, version },
    figures: [{ indicator: { id: 'grdp-growth' }, status: { status: 'exceeded', value: 8.76, target: 7.5 } }],
  });
});
