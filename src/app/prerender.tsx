import { prerender } from 'react-dom/static';
import { Router } from 'wouter';
import { parseBoard } from '#dataset/parseBoard';
import type { LoadedBoard } from '#dataset/boardQuery';
import { createQueryClient } from '#dataset/createQueryClient';
import type { Board } from '#model/board';
import { languages, type Language } from '#model/languages';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import { addressOf, defaultBoard, readPlace, type PageName, type Place } from '#selection/addresses';
import { App } from './App';
import { dataFilesOf, type DataFile, type PublicPlace } from './dataFiles';
import { pageHead } from './head/pageHead';
import { pageTitle } from './pageTitle';
import { drawPreview } from './preview/drawPreview';
import type { PageFile, RenderedPage } from './renderedPage';
import { siteFiles } from './siteFiles';

const memory = new WeakMap<object, Board>();

/** The boards as the app sees them. A fault stops the build: a site is never written from a broken board. */
function trusted(boards: readonly unknown[]): readonly Board[] {
  return boards.map((json) => {
    const known = memory.get(json as object);
    if (known !== undefined) return known;
    const parsed = parseBoard(json);
    if (!parsed.ok || parsed.faults.length > 0)
      throw new Error(`board has faults: ${JSON.stringify(parsed.faults, null, 1)}`);
    memory.set(json as object, parsed.board);
    return parsed.board;
  });
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const fileOf = (path: string) => `${path.slice(1)}index.html`;

/** Pages of a board that show no single indicator. */
const singlePages: readonly PageName[] = [
  'overview',
  'targets',
  'data',
  'compare',
  ...(import.meta.env.VITE_GALLERY ? (['gallery'] as const) : []),
];

/** Every page of every board in every language, the start page and the error page. */
export function pages(boards: unknown[]): PageFile[] {
  const paths = trusted(boards).flatMap((board) => {
    const single = singlePages.map((page) => ({ page, id: null }));
    const each = board.indicators.flatMap(({ id }) => (['kpi', 'embed'] as const).map((page) => ({ page, id })));
    return languages.flatMap((language) =>
      [...single, ...each].map(({ page, id }) => ({
        path: addressOf(language, board.id, page, id),
        boardId: board.id,
      })),
    );
  });
  const hasStart = trusted(boards).some(({ id }) => id === defaultBoard);
  return [
    ...(hasStart ? [{ path: '/', file: 'index.html', boardId: defaultBoard }] : []),
    ...paths.map((page) => ({ ...page, file: fileOf(page.path) })),
    { path: '/404.html', file: '404.html', boardId: null },
  ];
}

const lazyPages = {
  overview: [],
  kpi: ['src/pages/indicator/IndicatorPage.tsx'],
  targets: ['src/pages/targets/TargetsPage.tsx'],
  data: ['src/pages/data/DataPage.tsx'],
  compare: ['src/pages/compare/ComparePage.tsx'],
  embed: ['src/pages/embed/EmbedPage.tsx'],
  gallery: ['src/pages/gallery/GalleryPage.tsx'],
} satisfies Record<PageName, readonly string[]>;

const lostPage = ['src/app/trouble/Lost.tsx'];

/** Source files that a page loads at once beyond the entry: its own code and, past the overview, more words. */
function modulesOf({ page, language }: Place): readonly string[] {
  const words = page === 'overview' ? [] : languages.flatMap(laterWords);
  return [`src/language/words/${language}.ts`, ...words, ...(page === null ? lostPage : lazyPages[page])];
}

const laterWords = (language: Language) => [
  `src/language/words/figures/${language}.ts`,
  `src/language/words/pages/${language}.ts`,
];

const loadWords = () =>
  Promise.all([
    loadAllLocales(),
    loadPart('figures'),
    loadPart('filters'),
    loadPart('exports'),
    loadPart('pages'),
    loadPart('written'),
  ]);

/** Files that stand beside the pages: those of the boards in every language, robots.txt, the sitemap. */
export async function dataFiles(boards: unknown[], place: PublicPlace): Promise<readonly DataFile[]> {
  await loadWords();
  const all = trusted(boards);
  return [...dataFilesOf(all, place), ...siteFiles(pages(boards), all, place)];
}

/** The picture that a shared link of a page shows, as SVG; null for a page that has none of its own. */
export async function renderPreview(page: PageFile, boards: unknown[]): Promise<string | null> {
  await loadWords();
  const board = trusted(boards).find((one) => one.id === page.boardId);
  return board === undefined ? null : drawPreview(readPlace(page.path), board);
}

/** One page as markup, with the board already in the cache. */
export async function renderPage(page: PageFile, boards: unknown[]): Promise<RenderedPage> {
  await loadWords();
  const board = trusted(boards).find((one) => one.id === page.boardId) ?? null;
  const client = createQueryClient();
  if (board !== null) {
    const loaded: LoadedBoard = {
      board,
      broken: [],
      faults: [],
      more: 0,
      loadedAt: '',
      asBuilt: true,
      fromLastGood: false,
    };
    client.setQueryData(['board', board.id], loaded);
  }
  const { prelude } = await prerender(
    <Router base={base} ssrPath={base + page.path} ssrSearch="">
      <App client={client} />
    </Router>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const place = readPlace(page.path);
  const language: Language = place.language;
  return {
    lang: language,
    title: pageTitle(place, board),
    head: pageHead(place, board),
    body: await new Response(prelude).text(),
    modules: modulesOf(place),
  };
}
