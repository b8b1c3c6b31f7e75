import { languages, type Language } from '#model/languages';

/**
 * The pages of a board, each with the name that stands in its address, and whether an indicator follows it.
 * To add a page: one line here, its folder in `pages`, its route in `app/Places`, its title in `app/pageTitle`.
 */
const pageShapes = {
  overview: { name: '', indicator: false },
  kpi: { name: 'kpi', indicator: true },
  targets: { name: 'targets', indicator: false },
  data: { name: 'data', indicator: false },
  compare: { name: 'compare', indicator: false },
  embed: { name: 'embed', indicator: true },
  gallery: { name: 'gallery', indicator: false },
} as const;

export type PageName = keyof typeof pageShapes;

/** Where a visitor is: the language and board of the address, and the page below them. */
export type Place = {
  readonly language: Language;
  readonly board: string | null;
  /** Null where the address has no known shape. */
  readonly page: PageName | null;
  readonly indicator: string | null;
  /** True only for the bare start address, which shows the default board in the default language. */
  readonly start: boolean;
};

/** The board that the start address shows; the build chooses it (`DEFAULT_BOARD`). */
export const defaultBoard: string = import.meta.env.VITE_DEFAULT_BOARD;

const pageNames = Object.keys(pageShapes) as PageName[];

/** Address of a page below the base, always with a trailing slash: `/vi/board/`, `/en/board/kpi/growth/`. */
export function addressOf(
  language: Language,
  board: string,
  page: PageName = 'overview',
  indicator: string | null = null,
): string {
  const rest = [pageShapes[page].name, indicator ?? ''].filter((part) => part !== '');
  return `/${[language, board, ...rest].join('/')}/`;
}

/** Address of the feed of a board's changes below the base; a file, no page of the app. */
export function feedAddress(language: Language, board: string): string {
  return `${addressOf(language, board)}changes.atom`;
}

/**
 * Reads a path below the base. Anything that fits no page gives `page: null` in the language of the path, or in
 * the default one, so that the error page still speaks the visitor's language.
 */
export function readPlace(path: string): Place {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  if (parts.length === 0) {
    return { language: languages[0], board: defaultBoard, page: 'overview', indicator: null, start: true };
  }
  const [first, board = null, name = '', indicator = null, ...more] = parts;
  const language = languages.find((one) => one === first);
  const meant = language ?? languages.find((one) => one === first?.toLowerCase()) ?? languages[0];
  const nowhere: Place = { language: meant, board, page: null, indicator: null, start: false };
  if (language === undefined || board === null || more.length > 0) return nowhere;
  const page = pageNames.find((one) => pageShapes[one].name === name);
  if (page === undefined || pageShapes[page].indicator !== (indicator !== null)) return nowhere;
  return { ...nowhere, page, indicator };
}

/** The same place in another language. */
export function inLanguage(place: Place, language: Language): string {
  if (place.board === null || place.page === null) return addressOf(language, place.board ?? defaultBoard);
  return addressOf(language, place.board, place.page, place.indicator);
}
