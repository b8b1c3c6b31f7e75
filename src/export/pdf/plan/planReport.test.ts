import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyFigure } from '#charts/testing/anyFigure';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board, ChartKind } from '#model/board';
import type { Figure } from '#model/figure';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import { makeEntry } from '#export/entry/makeEntry';
import type { ExportJob } from '#export/exportFormat';
import { plainLook } from '#export/look';
import { loadQr } from '#export/picture/qr/loadQr';
import { pageBoxes, type Placed } from '#export/pdf/testing/pageBoxes';
import type { PageNode } from './pageNode';
import { INNER, PAGE } from './paper';
import { planReport } from './planReport';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figures: readonly Figure[] = [
  ...board.scoreboards.map((one) => scoreboardFigure(board, one)),
  ...board.panels.flatMap((one) => panelFigure(board, one) ?? []),
  ...board.indicators.map((one) => indicatorFigure(board, one)),
];

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

const entry = (figure: Figure, language: Language = 'vi') =>
  makeEntry({
    figure,
    language,
    today: '2026-11-22',
    address: `https://bang.example/${language}/${board.id}/kpi/${figure.id}/`,
  });

function jobOf(all: readonly Figure[], inLanguages: readonly Language[], more: Partial<ExportJob> = {}): ExportJob {
  const entries = all.flatMap((figure) => inLanguages.map((language) => entry(figure, language)));
  return { entries: entries as unknown as ExportJob['entries'], look: plainLook, today: '2026-11-22', ...more };
}

const planned = (all: readonly Figure[], inLanguages: readonly Language[] = ['vi'], more: Partial<ExportJob> = {}) =>
  planReport(jobOf(all, inLanguages, more));

const laidOut = (...given: Parameters<typeof planned>) => {
  const { pages } = planned(...given);
  return pages.map(({ layOut }, page) => layOut({ page, pages: pages.length }));
};

/** What leaves the paper, or what is read and leaves the room between head and foot. */
const outside = (nodes: readonly PageNode[]) =>
  pageBoxes(nodes).filter(({ tag, box }) => {
    const [left, right, bottom] =
      tag === 'Artifact' ? [0, PAGE.width, PAGE.height] : [INNER.left - 2, INNER.right + 2, INNER.bottom];
    return box.x < left - 0.5 || box.y < -0.5 || box.x + box.width > right + 0.5 || box.y + box.height > bottom + 0.5;
  });

const words = (nodes: readonly PageNode[]) =>
  pageBoxes(nodes)
    .map(({ name }) => name)
    .join(' ');

/** Pairs of lines of text that cover each other. */
function covered(placed: readonly Placed[]): readonly string[] {
  const texts = placed.filter(({ name }) => !['rect', 'line', 'path', 'dot', 'link'].includes(name));
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const wide =
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
      const high =
        Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y);
      return wide > 1 && high > 3 ? [`${one.name} | ${other.name}`] : [];
    }),
  );
}

describe('the page of a figure', () => {
  it.each(languages)('%s: every figure of the board stands whole on one page, no line on another', (language) => {
    for (const figure of figures) {
      const [page = []] = laidOut([figure], [language]);
      expect(outside(page), figure.id).toEqual([]);
      expect(covered(pageBoxes(page)), figure.id).toEqual([]);
    }
  });

  it('says message, measure, status, target, sentence, numbers, caveats, sources, address, version and days', () => {
    const growth = figures.find(({ title }) => title.vi.startsWith('GRDP năm 2024 tăng'))!;
    const [page = []] = laidOut([growth]);
    for (const said of [
      'GRDP năm 2024 tăng 8,76',
      '% so với năm trước, 2020–2024',
      'Vượt chỉ tiêu: 8,76\u00a0% so với kế hoạch 7,5\u00a0% (2024)',
      'Năm 2024 đạt 8,76\u00a0%, vượt kế hoạch 7,5\u00a0%',
      '13,94 (sơ bộ)',
      'Gạch chéo: số ước hoặc sơ bộ.',
      'Các nguồn khác nhau: Năm 2024',
      'Báo Hậu Giang, 23/01/2025',
      'https://bang.example/vi/hau-giang-2020-2025/kpi/growth',
      'Số liệu đến 23/01/2025. Bảng phiên bản 1.1.0. Xuất ngày 22/11/2026.',
      'trang 1/1',
    ])
      expect(words(page)).toContain(said);
  });

  it.each(languages)(
    '%s: with a QR code every figure still stands whole on its page, the code beside all words',
    async (language) => {
      const pen = await loadQr();
      for (const figure of figures) {
        const { pages } = planReport(jobOf([figure], [language]), pen);
        const page = pages[0]?.layOut({ page: 0, pages: 1 }) ?? [];
        expect(outside(page), figure.id).toEqual([]);
        const code = page.find(({ tag, alt }) => tag === 'Figure' && alt?.includes('https://'));
        const ground = pageBoxes(code === undefined ? [] : [code])[0];
        expect(ground?.box.width, figure.id).toBeGreaterThan(70);
        const texts = pageBoxes(page).filter(({ name }) => !['rect', 'line', 'path', 'dot', 'link'].includes(name));
        const below = texts.filter(
          ({ box }) =>
            box.y + box.height > (ground?.box.y ?? 0) && box.y < (ground?.box.y ?? 0) + (ground?.box.height ?? 0),
        );
        for (const { box, name } of below) expect(box.x + box.width, name).toBeLessThanOrEqual(ground?.box.x ?? 0);
      }
    },
  );

  it('holds every number of nearly every chart of the board as a table', () => {
    const charts = figures.filter((figure) => figure.kind !== 'none' && figure.kind !== 'scoreboard');
    const tables = charts.filter((figure) => pageBoxes(laidOut([figure])[0] ?? []).some(({ tag }) => tag === 'TD'));
    expect(charts.length - tables.length).toBeLessThanOrEqual(1);
  });

  const kinds: readonly ChartKind[] = ['column', 'line', 'ranked-bar', 'stacked-bar', 'icon-array'];
  it.each(kinds)('of any %s stays on its paper', (kind) => {
    fc.assert(
      fc.property(anyFigure(kind, { negative: kind === 'column' || kind === 'line', long: true }), (figure) => {
        for (const language of languages) expect(outside(laidOut([figure], [language])[0] ?? [])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const hostile = [
  '</svg><script>alert(1)</script>',
  '=cmd|/c calc!A1) >> endobj',
  'Rất dài '.repeat(50),
  'M'.repeat(400),
  'Đạt 👨‍👩‍👧‍👦 漢字 \u202egnp.exe \u0301\u0301',
  '',
];

describe('hostile words', () => {
  it.each(hostile)('%j stay on the paper', (text) => {
    const same = { vi: text, en: text };
    const growth = figures.find(({ id }) => id === 'grdp-growth')!;
    if (growth.kind === 'scoreboard') throw new Error('growth is an indicator');
    const source = { id: 'x', publisher: text, short: same, title: text, url: text, published: null };
    const change = {
      title: same,
      subtitle: same,
      boardTitle: same,
      boardSubtitle: same,
      note: same,
      sources: Array.from({ length: 20 }, (_, at) => ({ ...source, id: `x${at}` })),
      indicator: { ...growth.indicator, name: same, conflict: same },
      series: growth.series.map((one) => ({ ...one, label: same })),
    };
    const figure: Figure = { ...growth, ...change };
    const [page = []] = laidOut([figure]);
    expect(outside(page)).toEqual([]);
    for (const one of laidOut([figure, figure], ['vi', 'en'], { scope: same }).slice(0, 2))
      expect(outside(one)).toEqual([]);
    const links = pageBoxes(page).filter(({ name }) => name === 'link');
    expect(links.length, 'only the page of the board is an address').toBe(1);
  });
});

describe('a report', () => {
  it('of one figure has a page a language and no cover', () => {
    const { pages, bookmarks, title } = planned(figures.slice(2, 3), ['vi', 'en']);
    expect(pages.map(({ language }) => language)).toEqual(['vi', 'en']);
    expect(bookmarks).toEqual([]);
    expect(title).toContain('8,76');
  });

  it('has cover, contents with the right page numbers, and each figure on its page', () => {
    const pages = laidOut(figures, ['vi'], { scope: { vi: 'Kinh tế, vượt chỉ tiêu', en: 'Economy, exceeded' } });
    const contents = pages.filter((page) => page.some(({ tag }) => tag === 'TOC'));
    expect(pages).toHaveLength(1 + contents.length + figures.length);
    const cover = words(pages[0] ?? []);
    for (const said of [
      'Hậu Giang 2020–2025',
      'Báo cáo số liệu',
      `${figures.length} mục`,
      'Kinh tế, vượt chỉ tiêu',
      '1.1.0',
      '22/11/2026',
      'nguồn công khai',
    ])
      expect(cover).toContain(said);
    const items = contents.flatMap((page) => page.flatMap(({ tag, children = [] }) => (tag === 'TOC' ? children : [])));
    const links = items.flatMap(({ children = [] }) =>
      children.flatMap(({ link }) => (link === undefined || !('page' in link.to) ? [] : [link.to.page])),
    );
    expect(links).toEqual(figures.map((_, at) => 1 + contents.length + at));
    for (const page of [...pages.slice(0, 3), pages.at(-1) ?? []]) expect(outside(page)).toEqual([]);
    expect(contents.flatMap((page) => covered(pageBoxes(page)))).toEqual([]);
    expect(words(pages[links[5] ?? 0] ?? [])).toContain(`trang ${(links[5] ?? 0) + 1}/${pages.length}`);
  });

  it('in both languages is one report after the other, with bookmarks for each', () => {
    const { pages, bookmarks } = planned(figures.slice(0, 4), ['vi', 'en']);
    expect(pages.map(({ language }) => language)).toEqual([
      ...Array<string>(6).fill('vi'),
      ...Array<string>(6).fill('en'),
    ]);
    expect(bookmarks.map(({ title, page }) => [title, page])).toEqual([
      ['Tiếng Việt', 0],
      ['English', 6],
    ]);
    expect(bookmarks[1]?.below[0]).toMatchObject({ title: 'Contents', page: 7 });
    expect(bookmarks[1]?.below[1]?.below[0]?.page).toBe(8);
  });
});
