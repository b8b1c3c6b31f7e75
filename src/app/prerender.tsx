import { prerender } from 'react-dom/static';
import { Router } from 'wouter';
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
import { prefetchNeeded } from './parts/prefetchNeeded';
import { drawPreview } from './preview/drawPreview';
import { picturedPlace } from './preview/picturedPlace';
import type { PageFile, RenderedPage } from './renderedPage';
import { siteFiles } from './siteFiles';
import { fetchedIndicators } from './written/fetchedIndicators';
import type { WrittenBoard } from './written/openBoard';

export { openBoard } from './written/openBoard';

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

/** Which indicators get pages: all, those that the overview opens with where a board is in parts, or none. */
export type IndicatorPages = 'all' | 'opening' | 'none';

/** Every page of every board in every language, the start page and the error page. */
export function pages(boards: readonly WrittenBoard[], indicatorPages: IndicatorPages): PageFile[] {
  const listed = {
    all: (one) => one.whole,
    opening: (one) => one.board,
    none: () => ({ indicators: [] }),
  } satisfies Record<IndicatorPages, (one: WrittenBoard) => Pick<Board, 'indicators'>>;
  const paths = boards.flatMap((one) => {
    const single = singlePages.map((page) => ({ page, id: null }));
    const { indicators } = listed[indicatorPages](one);
    const each = indicators.flatMap(({ id }) => (['kpi', 'embed'] as const).map((page) => ({ page, id })));
    return languages.flatMap((language) =>
      [...single, ...each].map(({ page, id }) => ({
        path: addressOf(language, one.board.id, page, id),
        boardId: one.board.id,
      })),
    );
  });
  const hasStart = boards.some(({ board }) => board.id === defaultBoard);
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
function modulesOf({ page, language }: Place, board: Board | undefined): readonly string[] {
  const words = page === 'overview' ? [] : languages.flatMap(laterWords);
  const list = page === 'overview' && board?.inParts !== undefined ? largeList : [];
  const own = page === null ? lostPage : lazyPages[page];
  return [...new Set([`src/language/words/${language}.ts`, ...words, ...own, ...list])];
}

/** The list of a board in parts, which a small board does without. */
const largeList = [
  'src/pages/overview/large/LargeSection.tsx',
  ...languages.flatMap((language) => [
    `src/language/words/${language}.ts`,
    `src/language/words/filters/${language}.ts`,
  ]),
];

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
export async function dataFiles(
  boards: readonly WrittenBoard[],
  files: readonly PageFile[],
  place: PublicPlace,
): Promise<readonly DataFile[]> {
  await loadWords();
  const wholes = boards.map(({ whole }) => whole);
  return [...dataFilesOf(wholes, place), ...siteFiles(files, wholes, place)];
}

const boardOf = (page: PageFile, boards: readonly WrittenBoard[]) =>
  boards.find(({ board }) => board.id === page.boardId) ?? null;

/** The board that title, head and picture tell of: comparisons are offered from what a browser has, all else is whole. */
const describedBy = ({ page }: Place, { board, whole }: WrittenBoard) => (page === 'compare' ? board : whole);

/** The picture that a shared link of a page shows, as SVG; null for a page that has none of its own. */
export async function renderPreview(page: PageFile, boards: readonly WrittenBoard[]): Promise<string | null> {
  await loadWords();
  const found = boardOf(page, boards);
  const place = readPlace(page.path);
  return found === null || picturedPlace(place, found.board) !== place
    ? null
    : drawPreview(place, describedBy(place, found));
}

/** The cache as a browser has it when the page is complete: the board and, of one in parts, what the page fetches. */
async function filledClient(place: Place, found: WrittenBoard | null) {
  const client = createQueryClient();
  if (found === null) return client;
  const { board } = found;
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
  for (const one of fetchedIndicators(place, found)) {
    client.setQueryData(['indicator', board.id, board.version, one.id], one);
  }
  await prefetchNeeded(client, board, place);
  return client;
}

/** One page as markup, from what a browser has of its board. */
export async function renderPage(page: PageFile, boards: readonly WrittenBoard[]): Promise<RenderedPage> {
  await loadWords();
  const place = readPlace(page.path);
  const found = boardOf(page, boards);
  const described = found === null ? null : describedBy(place, found);
  const client = await filledClient(place, found);
  const { prelude } = await prerender(
    <Router base={base} ssrPath={base + page.path} ssrSearch="">
      <App client={client} />
    </Router>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const body = await new Response(prelude).text();
  // Its timers would keep the build from ending.
  client.clear();
  const language: Language = place.language;
  return {
    lang: language,
    title: pageTitle(place, described),
    head: found === null ? pageHead(place, null) : pageHead(place, described, picturedPlace(place, found.board)),
    body,
    modules: modulesOf(place, found?.board),
  };
}
