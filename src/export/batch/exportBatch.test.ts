import { strFromU8, unzipSync } from 'fflate';
import readXlsx, { readSheet } from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportError, type ExportErrorKind } from '#export/exportError';
import { exportFormats } from '#export/exportFormats';
import { plainLook } from '#export/look';
import { boardFigure } from '#export/testing/boardFigures';
import { hostileFigure, hostileTexts } from '#export/testing/hostileFigure';
import type { Figure } from '#model/figure';
import { exportBatch, type BatchRequest } from './exportBatch';

const growth = boardFigure('growth-with-plan');
const budget = boardFigure('budget-by-year');
const term = boardFigure('term');

/** No canvas here: a picture is its message, unless the figure is to fail. */
function drawWith(fails: (figure: Figure, language: string) => ExportErrorKind | undefined = () => undefined) {
  return vi.spyOn(exportFormats.png, 'write').mockImplementation(({ entries: [{ figure, message, locale }] }) => {
    const kind = fails(figure, locale.language);
    return kind === undefined ? Promise.resolve(new Blob([message])) : Promise.reject(new ExportError(kind));
  });
}

const request = (change: Partial<BatchRequest> = {}): BatchRequest => ({
  figures: [growth, budget, term],
  languages: ['vi'],
  look: plainLook,
  today: '2026-11-22',
  addressOf: (figure, language) => `https://example.org/${language}/${figure.id}/`,
  ...change,
});

async function unzip(blob: Blob): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

const page = async (blob: Blob) => strFromU8((await unzip(blob))['index.html'] ?? new Uint8Array());

const book = 'hau-giang-2020-2025_3-figures_2026-11-22_vi.xlsx';

afterEach(() => vi.restoreAllMocks());

describe('exportBatch', () => {
  it('packs a picture each, one workbook and a page of contents, and counts them', async () => {
    drawWith();
    const onProgress = vi.fn();
    const { name, blob, failed } = await exportBatch(request({ onProgress }));
    expect([name, failed]).toEqual(['hau-giang-2020-2025_3-figures_2026-11-22_vi.zip', []]);
    const files = await unzip(blob);
    expect(Object.keys(files)).toEqual([
      'images/hau-giang-2020-2025_grdp-growth_2020-2024_vi.png',
      'images/hau-giang-2020-2025_budget-revenue_2021-2024_vi.png',
      'images/hau-giang-2020-2025_term_2020-2025_vi.png',
      book,
      'index.html',
    ]);
    expect(onProgress.mock.calls).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    const sheets = await readXlsx(Buffer.from(files[book] ?? []));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Trang bìa', 'Mục lục', 'Dữ liệu', 'Ghi chú', 'Nguồn']);
  });

  it('lists every figure with its sentence, picture, sources and address, in both languages', async () => {
    drawWith();
    const scope = { vi: 'Kinh tế', en: 'Economy' };
    const html = await page((await exportBatch(request({ languages: ['vi', 'en'], scope }))).blob);
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    for (const part of [
      '<section id="vi" lang="vi">',
      '<section id="en" lang="en">',
      'Năm 2024 đạt 8,76\u00a0%, vượt kế hoạch 7,5\u00a0%',
      'In 2024 it reached 8.76%',
      'src="images/hau-giang-2020-2025_grdp-growth_2020-2024_en.png"',
      'href="https://example.org/en/growth-with-plan/"',
      '<dd>Economy</dd>',
      '22 Nov 2026',
      'Báo Hậu Giang',
    ])
      expect(html).toContain(part);
    expect(html).not.toMatch(/<script|javascript:| on\w+=/);
    // Everything that the page shows lies beside it.
    const files = Object.keys(await unzip((await exportBatch(request({ languages: ['vi', 'en'] }))).blob));
    for (const [, path = ''] of html.matchAll(/(?:src|href)="((?!https?:|#)[^"]*)"/g)) expect(files).toContain(path);
  });

  it('tells figures of one indicator apart by the names of their files', async () => {
    drawWith();
    const { blob } = await exportBatch(request({ figures: [growth, { ...growth, id: 'again' }] }));
    expect(Object.keys(await unzip(blob)).filter((name) => name.endsWith('.png'))).toEqual([
      'images/hau-giang-2020-2025_grdp-growth_2020-2024_vi.png',
      'images/hau-giang-2020-2025_grdp-growth_2020-2024_vi-2.png',
    ]);
  });

  it('names a figure that cannot be drawn and keeps the rest', async () => {
    drawWith((figure, language) => (figure === budget && language === 'vi' ? 'blank-picture' : undefined));
    const { blob, failed } = await exportBatch(request({ languages: ['vi', 'en'] }));
    expect(failed).toEqual([{ figure: budget, language: 'vi', error: new ExportError('blank-picture') }]);
    const files = Object.keys(await unzip(blob));
    expect(files.filter((name) => name.endsWith('.png'))).toHaveLength(5);
    const html = await page(blob);
    expect(html.match(/Không tạo được ảnh của mục này/g)).toHaveLength(1);
    expect(html).toContain('1 mục không ghi được trọn vẹn');
    expect(html).not.toContain('The picture of this figure could not be made');
  });

  it('names a figure whose numbers are none, and writes the workbook without it', async () => {
    drawWith();
    const broken = hostileFigure('x', [Number.NaN]);
    const { blob, failed } = await exportBatch(request({ figures: [growth, broken] }));
    expect(failed.map(({ figure, error }) => [figure, error.kind])).toEqual([[broken, 'image-failed']]);
    const name = 'hau-giang-2020-2025_2-figures_2026-11-22_vi.xlsx';
    const rows = await readSheet(Buffer.from((await unzip(blob))[name] ?? []), 'Dữ liệu');
    expect(rows.slice(1).map((row) => row[1])).toEqual(rows.slice(1).map(() => 'Tăng trưởng GRDP'));
  });

  it.each(['glyphs-failed', 'library-failed', 'cancelled'] as const)(
    'gives up where every figure would fail: %s',
    async (kind) => {
      const draw = drawWith(() => kind);
      await expect(exportBatch(request())).rejects.toEqual(new ExportError(kind));
      expect(draw).toHaveBeenCalledTimes(1);
    },
  );

  it('rejects with the first failure when no picture came out at all', async () => {
    drawWith((figure) => (figure === growth ? 'canvas-failed' : 'blank-picture'));
    await expect(exportBatch(request())).rejects.toEqual(new ExportError('canvas-failed'));
  });

  it('can be cancelled at any moment', async () => {
    for (let moment = 0; moment <= 5; moment += 1) {
      const controller = new AbortController();
      const draw = drawWith();
      const onProgress = (done: number) => done === moment && controller.abort();
      if (moment === 0) controller.abort();
      const written = exportBatch(request({ signal: controller.signal, onProgress }));
      await expect(written).rejects.toEqual(new ExportError('cancelled'));
      expect(draw.mock.calls.length).toBeLessThanOrEqual(moment);
      vi.restoreAllMocks();
    }
  });

  it('lets no word of the data become markup', async () => {
    drawWith();
    const [first = growth, ...rest] = hostileTexts.map((text) => hostileFigure(text, [1, null]));
    const { blob } = await exportBatch(request({ figures: [first, ...rest], scope: { vi: '<b>', en: '<b>' } }));
    const html = await page(blob);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag = '']) => tag.toLowerCase()));
    expect([...tags].sort()).toEqual(
      'a article body dd dl dt h1 h2 h3 h4 head html img li main meta nav ol p section style title ul !doctype'
        .split(' ')
        .sort(),
    );
    expect(html).not.toMatch(/\u202e|href="javascript/);
  });
});
