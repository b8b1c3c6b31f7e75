import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { indicatorFigure, scoreboardFigure } from '#model/figures';
import type { Language } from '#model/languages';
import { makeEntry } from '#export/entry/makeEntry';
import type { ExportJob } from '#export/exportFormat';
import { plainLook } from '#export/look';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { readPdf } from '#export/pdf/testing/readPdf';
import { writePdf } from './writePdf';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figures: readonly Figure[] = [
  ...board.indicators.slice(0, 8).map((one) => indicatorFigure(board, one)),
  ...board.scoreboards.map((one) => scoreboardFigure(board, one)),
];

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

function job(
  all: readonly Figure[],
  languages: readonly Language[] = ['vi'],
  more: Partial<ExportJob> = {},
): ExportJob {
  const entries = all.flatMap((figure) =>
    languages.map((language) =>
      makeEntry({
        figure,
        language,
        today: '2026-11-22',
        address: `https://bang.example/${language}/${board.id}/kpi/${figure.id}/`,
      }),
    ),
  );
  return { entries: entries as unknown as ExportJob['entries'], look: plainLook, today: '2026-11-22', ...more };
}

const textOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer()).toString('latin1');

describe('writePdf', () => {
  it('writes a sound file whose Vietnamese words are found whole, in both languages', async () => {
    const file = await readPdf(await writePdf(job(figures.slice(0, 1), ['vi', 'en'])));
    expect(file.raw.startsWith('%PDF-1.7\n')).toBe(true);
    expect(file.raw.endsWith('%%EOF\n')).toBe(true);
    expect(file.pages).toHaveLength(2);
    // The no-break space is found by a plain one.
    expect(file.pages[0]).toContain('Tăng trưởng GRDP: 8,76 % (2024)');
    expect(file.pages[0]?.join(' ')).toContain('vượt kế hoạch 7,5 % là 1,26 điểm %');
    expect(file.pages[1]).toContain('GRDP growth: 8.76% (2024)');
    expect(file.addresses).toContain('https://bang.example/vi/hau-giang-2020-2025/kpi/grdp-growth/');
    expect(file.title).toBe('Tăng trưởng GRDP: 8,76\u00a0% (2024)');
  });

  it('says what it is to machines: language of each part, structure, words of the pictures, day of export', async () => {
    const { raw } = await readPdf(await writePdf(job(figures.slice(0, 1), ['vi', 'en'])));
    expect(raw).toMatch(/\/Type \/Catalog[^>]*\/Lang \(vi\)/);
    expect(raw).toContain('/Marked true');
    expect(raw.match(/\/S \/Part\n\/Lang \((?:vi|en)\)/g)).toHaveLength(2);
    expect(raw.match(/\/S \/Figure\n\/Alt \((?:þÿ|\w)/g)).toHaveLength(2);
    expect(raw).toContain('(D:20261122000000Z)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Scope /Column');
  });

  it('gives the same bytes for the same job', async () => {
    const [one, other] = [await writePdf(job(figures)), await writePdf(job(figures))];
    expect(await textOf(one)).toBe(await textOf(other));
  });

  it('carries each letter once, however many pages use it', async () => {
    const one = await writePdf(job(figures.slice(0, 1)));
    const many = await writePdf(job(figures));
    expect(many.size).toBeLessThan(one.size * figures.length);
    expect(many.size / figures.length).toBeLessThan(50_000);
  });

  it('has bookmarks in Vietnamese for contents and figures, and links from the contents to every figure', async () => {
    const { bookmarks, pages, places, raw } = await readPdf(await writePdf(job(figures)));
    expect(bookmarks).toEqual(expect.arrayContaining(['Mục lục', 'Kinh tế', 'Tăng trưởng GRDP: 8,76\u00a0% (2024)']));
    expect(pages).toHaveLength(2 + figures.length);
    expect(places).toEqual(figures.map((_, at) => 2 + at));
    for (const place of places)
      expect(raw).toMatch(new RegExp(`\\(page-0*${place}\\) \\[\\d+ 0 R /XYZ null 841.89 null\\]`));
  });

  it('tells how far it is, and stops when asked to', async () => {
    const onProgress = vi.fn<(done: number, all: number) => void>();
    await writePdf(job(figures.slice(0, 3), ['vi', 'en'], { onProgress }));
    expect(onProgress.mock.calls).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));

    const stop = new AbortController();
    const stopped = writePdf(job(figures, ['vi'], { signal: stop.signal, onProgress: () => stop.abort() }));
    await expect(stopped).rejects.toMatchObject({ name: 'ExportError', kind: 'cancelled' });
  });

  it.each(['</svg><script>alert(1)</script>', '=cmd|x) >> endobj ( \\', 'Đạt 漢字 \u202egnp.exe'])(
    'takes %j for text',
    async (text) => {
      const [figure] = figures;
      if (figure === undefined) throw new Error('no figure');
      const hostile: Figure = { ...figure, title: { vi: text, en: text }, subtitle: { vi: text, en: text } };
      const { pages, title, metadata } = await readPdf(await writePdf(job([hostile])));
      const seen = text.replace('\u202e', '');
      expect(pages[0]).toContain(seen);
      expect(title).toBe(seen);
      expect(faultsOfXml(metadata)).toEqual([]);
    },
  );

  it('keeps what the fonts lack for those who search and copy', async () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error('no figure');
    const { pages, title } = await readPdf(
      await writePdf(job([{ ...figure, title: { vi: 'Đạt 😀 漢', en: '' }, subtitle: { vi: 'a', en: 'a' } }])),
    );
    expect(pages[0]).toContain('Đạt 😀 漢');
    expect(title).toBe('Đạt 😀 漢');
  });
});
