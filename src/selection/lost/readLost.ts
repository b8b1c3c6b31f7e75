import { nearest } from '#model/search/nearest';
import { languages, type Language } from '#model/languages';
import { defaultBoard, type PageName } from '#selection/addresses';

/** The part of an address that leads nowhere, and what can be made of the rest. */
export type Lost = {
  readonly what: 'language' | 'board' | 'page' | 'indicator';
  /** As it stands in the address, at most 80 letters; empty where it is missing. */
  readonly given: string;
  /** Null where the address gives no hint. */
  readonly language: Language | null;
  readonly board: string | null;
  readonly page: KnownPage | null;
  /** Text that may name an indicator. */
  readonly indicator: string | null;
};

export type KnownPage = Exclude<PageName, 'gallery'>;

/** Ways in which people write a language that is here by another code. */
const languageNames: Readonly<Record<string, Language>> = {
  vn: 'vi',
  vie: 'vi',
  'vi-vn': 'vi',
  eng: 'en',
  uk: 'en',
  us: 'en',
  'en-us': 'en',
  'en-gb': 'en',
};

/** What each page is called in an address, its true name first, then what one may guess. */
const pageNames: readonly { readonly value: KnownPage; readonly texts: readonly string[] }[] = [
  { value: 'overview', texts: ['', 'overview', 'home', 'tong-quan'] },
  { value: 'kpi', texts: ['kpi', 'kpis', 'indicator', 'indicators', 'chi-so'] },
  { value: 'targets', texts: ['targets', 'scoreboard', 'goals', 'chi-tieu', 'muc-tieu'] },
  { value: 'data', texts: ['data', 'sources', 'method', 'methods', 'download', 'du-lieu', 'nguon', 'phuong-phap'] },
  { value: 'embed', texts: ['embed', 'iframe', 'nhung'] },
];

const withIndicator = (page: KnownPage | null): boolean => page === 'kpi' || page === 'embed';

/** The parts of a path, decoded where they can be. */
function partsOf(path: string): readonly string[] {
  const decoded = (part: string) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  return path.split('/').flatMap((part) => (part === '' || part === 'index.html' ? [] : decoded(part)));
}

function pageOf(text: string): KnownPage | null {
  const named = pageNames.find(({ texts }) => texts.includes(text.toLowerCase()));
  return named?.value ?? nearest(text, pageNames, 1)[0] ?? null;
}

const isPage = (text: string | undefined) =>
  text !== undefined && pageNames.some(({ texts }) => texts.includes(text.toLowerCase()));

function boardOf(text: string, boards: readonly string[]): string | null {
  const candidates = boards.map((id) => ({ texts: [id], value: id }));
  return boards.find((id) => id === text.toLowerCase()) ?? nearest(text, candidates, 1)[0] ?? null;
}

function languageOf(text: string): Language | null {
  const lower = text.toLowerCase();
  return languages.find((one) => one === lower) ?? languageNames[lower.replace('_', '-')] ?? null;
}

/** The address with its language taken off: guessed, of an unknown code, or left out by whoever wrote it. */
function takeLanguage(parts: readonly string[], boards: readonly string[]) {
  const [first = '', ...more] = parts;
  const language = languageOf(first);
  if (language !== null) return { language, given: first, rest: more };
  const known = isPage(first) || boardOf(first, boards) !== null;
  const isCode = !known && /^[a-z]{2,3}([-_][a-z]{2,4})?$/i.test(first);
  return { language: null, given: isCode ? first : '', rest: isCode ? more : parts };
}

/**
 * Reads an address below the base that leads nowhere: what is wrong with it first (language before board before page
 * before indicator), and what it may have meant by edit distance. `boards` are the ids of the boards that there are.
 * An address without language or board ("/kpi/growth") is taken for one of the default board. Knows no board, so an
 * indicator is not looked up; `nearestPlaces` does. Never fails.
 */
export function readLost(path: string, boards: readonly string[]): Lost {
  const parts = partsOf(path);
  const { language, given, rest } = takeLanguage(parts, boards);
  const [boardText = '', name = '', indicator = null, ...more] = isPage(rest[0]) ? [defaultBoard, ...rest] : rest;
  const board = boardOf(boardText, boards);
  // Of nothing that is known not even the overview is meant.
  const page = board === null && language === null && given === '' ? null : pageOf(name);
  const text = page === null ? (indicator ?? name) : indicator;
  const lost = (what: Lost['what'], wrong: string): Lost => ({
    what,
    given: wrong.slice(0, 80),
    language,
    board,
    page,
    indicator: page === null || withIndicator(page) ? text : null,
  });
  const exactLanguage = languages.some((one) => one === parts[0]);
  if (!exactLanguage && (board !== null || given !== '')) return lost('language', given);
  if (!exactLanguage) return lost('page', parts.join('/'));
  if (!boards.includes(boardText)) return lost('board', boardText);
  const exact = pageNames.some(({ value, texts }) => value === page && texts[0] === name);
  if (!exact) return lost('page', name);
  if (withIndicator(page) && more.length === 0) return lost('indicator', indicator ?? '');
  return lost('page', [name, indicator, ...more].join('/'));
}
