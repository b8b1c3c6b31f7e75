import { languages, type Language } from '#model/languages';

/** Where a visitor is: the language and board of the address, and the page below them. */
export type Place = {
  readonly language: Language;
  readonly board: string | null;
  /** '' for the overview, 'kpi', 'gallery'; null where the address has no known shape. */
  readonly page: 'overview' | 'kpi' | 'gallery' | null;
  readonly indicator: string | null;
  /** True only for the bare start address, which shows the default board in the default language. */
  readonly start: boolean;
};

/** The board that the start address shows. */
export const defaultBoard = 'hau-giang-2020-2025';

/** Address of a page below the base, always with a trailing slash. */
export function addressOf(language: Language, board: string, ...rest: readonly string[]): string {
  return `/${[language, board, ...rest].join('/')}/`;
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
  const [first, board = null, page = null, indicator = null, ...more] = parts;
  const language = languages.find((one) => one === first);
  const nowhere: Place = { language: language ?? languages[0], board, page: null, indicator: null, start: false };
  if (language === undefined || board === null || more.length > 0) return nowhere;
  if (page === null) return { ...nowhere, page: 'overview' };
  if (page === 'kpi' && indicator !== null) return { ...nowhere, page: 'kpi', indicator };
  if (page === 'gallery' && indicator === null) return { ...nowhere, page: 'gallery' };
  return nowhere;
}

/** The same place in another language. */
export function inLanguage(place: Place, language: Language): string {
  if (place.board === null) return `/${language}/${defaultBoard}/`;
  if (place.page === 'kpi' && place.indicator !== null) return addressOf(language, place.board, 'kpi', place.indicator);
  if (place.page === 'gallery') return addressOf(language, place.board, 'gallery');
  return addressOf(language, place.board);
}
