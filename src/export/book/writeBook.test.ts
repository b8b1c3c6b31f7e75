import { readSheet, default as readXlsx } from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { boardFigure, boardFigures } from '#export/testing/boardFigures';
import { hostileFigure, hostileNumbers, hostileTexts } from '#export/testing/hostileFigure';
import { jobOf } from '#export/testing/jobOf';
import { distinctRecords } from '#export/table/distinctRecords';
import { figureRecords } from '#export/table/figureRecords';
import { plainText } from '#charts/text/plainText';
import { ExportError } from '#export/exportError';
import { emptyComparison } from '#model/compare/comparison';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { writeBook } from './writeBook';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

async function bytesOf(figures: readonly Figure[], languages: readonly Language[]): Promise<Buffer> {
  return Buffer.from(await (await writeBook(await jobOf(figures, languages))).arrayBuffer());
}

/** The rows of a sheet by the head of each column, as the second reader sees them. */
async function tableOf(bytes: Buffer, sheet: string) {
  const [head = [], ...rows] = await readSheet(bytes, sheet, { trim: false });
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])));
}

const namesOf = async (bytes: Buffer) => (await readXlsx(bytes)).map(({ sheet }) => sheet);

/** The parts of the file by name, as text. */
function partsOf(bytes: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('the workbook of one figure', () => {
  const growth = boardFigure('growth-with-plan');

  it('has its sheets in each language asked for, one language after the other', async () => {
    expect(await namesOf(await bytesOf([growth], ['vi']))).toEqual([
      'Trang bìa',
      'Bảng số liệu',
      'Dữ liệu',
      'Ghi chú',
      'Nguồn',
    ]);
    expect(await namesOf(await bytesOf([boardFigure('term')], ['en', 'vi']))).toEqual([
      'Cover',
      'Data',
      'Notes',
      'Sources',
      'Trang bìa',
      'Dữ liệu',
      'Ghi chú',
      'Nguồn',
    ]);
  });

  it('says on its cover all that one needs to quote it, numbers and dates typed', async () => {
    const rows = await readSheet(await bytesOf([growth], ['vi']), 'Trang bìa');
    const said = new Map(rows.map(([label, value]) => [label, value]));
    expect(rows[0]?.[1]).toBe('GRDP năm 2024 tăng 8,76\u00a0%, cao hơn kế hoạch 7,5\u00a0%');
    expect(said.get('Số mới nhất')).toBe(8.76);
    expect(said.get('Kế hoạch 2024')).toBe(7.5);
    expect(said.get('Trạng thái')).toBe('Vượt chỉ tiêu: 8,76\u00a0% so với kế hoạch 7,5\u00a0% (2024)');
    expect(said.get('Đơn vị')).toBe('Phần trăm');
    expect(said.get('Ngày xuất')).toEqual(day('2026-11-22'));
    expect(said.get('Số liệu đến')).toEqual(day('2025-01-23'));
    expect(said.get('Phiên bản của bảng')).toBe('1.1.0');
    expect(said.get('Nguồn')).toContain('Báo Hậu Giang, 23/01/2025');
    expect(said.get('Xem trên bảng')).toBe('https://example.org/vi/growth-with-plan/');
  });

  it('shows the table of the page with real numbers, and an empty cell with its reason for a gap', async () => {
    expect(await tableOf(await bytesOf([growth], ['vi']), 'Bảng số liệu')).toEqual([
      {
        Kỳ: 2020,
        'Hậu Giang (%)': 4.53,
        'Kế hoạch (%)': null,
        'Lý do không có số liệu': 'Kế hoạch (%): nguồn không nêu',
      },
      {
        Kỳ: 2021,
        'Hậu Giang (%)': 3.28,
        'Kế hoạch (%)': null,
        'Lý do không có số liệu': 'Kế hoạch (%): nguồn không nêu',
      },
      { Kỳ: 2022, 'Hậu Giang (%)': 13.94, 'Kế hoạch (%)': 8, 'Lý do không có số liệu': null },
      { Kỳ: 2023, 'Hậu Giang (%)': 12.27, 'Kế hoạch (%)': 10, 'Lý do không có số liệu': null },
      { Kỳ: 2024, 'Hậu Giang (%)': 8.76, 'Kế hoạch (%)': 7.5, 'Lý do không có số liệu': null },
    ]);
  });

  it('keeps a percentage as published, with its sign as a word, and says "provisional" in the format', async () => {
    const { 'xl/styles.xml': styles = '' } = partsOf(await bytesOf([growth], ['vi']));
    const formats = [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code = '']) =>
      code.replaceAll('&quot;', '"'),
    );
    expect(formats).toContain('#,##0.00"\u00a0%"');
    expect(formats).toContain('"sơ bộ "#,##0.00;"sơ bộ "-#,##0.00');
    expect(formats).toContain('[$-42A]dd\\/mm\\/yyyy');
    expect(formats.filter((code) => /%/.test(code.replace(/"[^"]*"/g, '')))).toEqual([]);
  });

  it('notes why one figure was chosen and what others were published, with their sources', async () => {
    const notes = await tableOf(await bytesOf([growth], ['en']), 'Notes');
    expect(notes[0]).toMatchObject({ Indicator: 'GRDP growth', Subject: 'Definition' });
    const kept = notes.filter((note) => note['Subject'] === 'Other published figure');
    expect(kept.map((note) => note['Value'])).toContain(3.08);
    expect(kept.find((note) => note['Value'] === 3.08)).toMatchObject({ Period: '2021', Published: day('2021-12-30') });
    for (const note of kept) expect(note['Source']).not.toBeNull();
  });
});

describe('the workbook of many figures', () => {
  it('names no status for series that are only laid side by side', async () => {
    const judged = boardFigure('grdp-growth');
    const beside = { ...judged, compared: emptyComparison } as Figure;
    const contents = await tableOf(await bytesOf([judged, beside], ['en']), 'Contents');
    expect(contents.map((row) => row['Status'])).toEqual(['Exceeded', null]);
  });

  it('lists them, and holds every record in one long table, typed', async () => {
    const bytes = await bytesOf(boardFigures, ['en']);
    expect(await namesOf(bytes)).toEqual(['Cover', 'Contents', 'Data', 'Notes', 'Sources']);
    const contents = await tableOf(bytes, 'Contents');
    expect(contents.map((row) => row['No.'])).toEqual(boardFigures.map((_, index) => index + 1));
    const rows = await tableOf(bytes, 'Data');
    const records = distinctRecords(boardFigures.flatMap(figureRecords));
    expect(rows).toHaveLength(records.length);
    for (const [index, { value, plan, observation, missing, source }] of records.entries()) {
      const row = rows[index] ?? {};
      expect([row['Value'], row['Plan or target']]).toEqual([value, plan?.value ?? null]);
      expect(row['Record id']).toBe(observation?.id ?? null);
      const published = observation?.published ?? source?.published ?? null;
      expect(row['Published']).toEqual(published === null ? null : day(published));
      expect(row['Why there is no figure'] === null).toBe(missing === null);
      expect(row['From']).toBeInstanceOf(Date);
    }
  });
});

it('a card and a panel of one indicator say their notes once', async () => {
  const both = await bytesOf([boardFigure('grdp-growth'), boardFigure('growth-with-plan')], ['en']);
  const notes = (await tableOf(both, 'Notes')).map((note) => JSON.stringify(note));
  expect(notes.filter((note) => note.includes('"Definition"'))).toHaveLength(1);
  expect(new Set(notes).size).toBe(notes.length);
});

describe('any workbook', () => {
  it('is sound XML in every part, without a formula, every link known', async () => {
    for (const figure of [boardFigure('poverty-against-nation'), hostileFigure('&', [1, null])]) {
      const parts = partsOf(await bytesOf([figure], ['vi', 'en']));
      for (const [name, xml] of Object.entries(parts)) {
        // The strict reader knows neither this first line nor signs by name in attributes.
        const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '').replace(/&(?:amp|lt|gt|quot|apos);/g, '_');
        expect(faultsOfXml(body), name).toEqual([]);
        expect(xml).not.toContain('<f>');
      }
      for (const [name, xml] of Object.entries(parts).filter(([key]) => /worksheets\/sheet/.test(key))) {
        const links = [...xml.matchAll(/r:id="(rId-link-\d+)"/g)].map(([, id]) => id);
        const known = parts[name.replace('worksheets/', 'worksheets/_rels/').concat('.rels')] ?? '';
        expect([...known.matchAll(/ Id="(rId-link-\d+)"/g)].map(([, id]) => id)).toEqual(links);
      }
    }
  });

  it('has no more number formats than programs allow', async () => {
    const { 'xl/styles.xml': styles = '' } = partsOf(await bytesOf(boardFigures, ['vi', 'en']));
    expect([...styles.matchAll(/<numFmt /g)].length).toBeLessThan(200);
    for (const [, code = ''] of styles.matchAll(/formatCode="([^"]*)"/g)) expect(code.length).toBeLessThan(255);
  });

  it('keeps hostile words as text and hostile numbers as they are', async () => {
    const value = fc.option(fc.constantFrom(...hostileNumbers));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hostileTexts),
        fc.array(value, { minLength: 1, maxLength: 4 }),
        async (text, values) => {
          const bytes = await bytesOf([hostileFigure(text, values)], ['vi']);
          const rows = await tableOf(bytes, 'Dữ liệu');
          const actual = rows.filter((row) => row['Loại'] === 'thực hiện');
          expect(actual.map((row) => row['Giá trị'])).toEqual(values.map((one) => (one === 0 ? 0 : one)));
          for (const row of actual) {
            const shown = String(row['Chuỗi'] ?? '').replaceAll('_x005F_', '_');
            expect(shown).toBe(plainText(text));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds the same for the same figure', async () => {
    const figure = boardFigure('budget-by-year');
    expect(partsOf(await bytesOf([figure], ['vi']))).toEqual(partsOf(await bytesOf([figure], ['vi'])));
  });

  it('is given up as soon as the visitor cancels', async () => {
    const controller = new AbortController();
    const job = { ...(await jobOf(boardFigures, ['vi'])), signal: controller.signal };
    const written = writeBook(job);
    setTimeout(() => controller.abort(), 5);
    await expect(written).rejects.toEqual(new ExportError('cancelled'));
  });
});
