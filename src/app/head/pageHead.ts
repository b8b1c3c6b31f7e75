import type { Board } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import { localeOf } from '#language/locale';
import { namedSentenceOf } from '#language/sentence/sentenceOf';
import { feedAddress, inLanguage, type PageName, type Place } from '#selection/addresses';
import { pageTitle } from '#app/pageTitle';
import { countPublished } from './countPublished';
import { linkPreview } from './linkPreview';
import { dataBlock, headElement, publicAddress } from './markup';
import { structuredData } from './structuredData';

/** So much of a description search engines and messengers show at most. */
const MOST = 300;

/** The words about the pages that show neither the whole board nor one indicator. */
const pagesTold = {
  targets: 'written.aboutTargets',
  data: 'written.aboutData',
  compare: 'written.aboutCompare',
} as const satisfies Partial<Record<PageName, string>>;

/** What the page is about, in a sentence of its own: an indicator's newest value, what a page holds, or the board. */
function describe(place: Place, board: Board): string {
  const locale = localeOf(place.language);
  const { t, say } = locale;
  const indicator = board.indicators.find((one) => one.id === place.indicator);
  if (indicator !== undefined) return namedSentenceOf(indicatorFigure(board, indicator), locale);
  const told = place.page === 'targets' || place.page === 'data' || place.page === 'compare' ? place.page : null;
  if (told === null) return say(board.description);
  return t(pagesTold[told], {
    board: say(board.title),
    indicators: t('filters.count', { count: board.indicators.length }),
    figures: t('data.sources.figures', { count: countPublished(board) }),
  });
}

/** Cut after a whole word, with the sign that says so. */
function shorten(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST - 1)).replace(/[\s,;:.]+$/, '')}…`;
}

/** The feed of changes, which readers of feeds find on the data page. */
function feedLink(language: Language, board: Board): string {
  const { t, say } = localeOf(language);
  const title = t('changes.feedTitle', { board: say(board.title) });
  const href = publicAddress(feedAddress(language, board.id));
  return headElement('link', { rel: 'alternate', type: 'application/atom+xml', title, href });
}

/** The page that stands for this one in search engines: an embedded chart is a part of its indicator's page. */
function canonicalPlace(place: Place): Place {
  return place.page === 'embed' ? { ...place, page: 'kpi' } : place;
}

/**
 * Everything in the head of a page that is for machines: description, its own address, the same page in the other
 * languages, what a shared link shows, linked data. The start page points to the default board's own address and
 * names where a visitor of another language (*) belongs. `pictured` is the place whose picture a shared link shows.
 */
export function pageHead(place: Place, board: Board | null, pictured = canonicalPlace(place)): string {
  const theme = headElement('meta', { name: 'color-scheme', content: 'light dark' });
  const hidden = headElement('meta', { name: 'robots', content: 'noindex' });
  if (board === null || place.page === null || place.page === 'gallery') return theme + hidden;
  const canonical = canonicalPlace(place);
  const address = (language: Language) => inLanguage(canonical, language);
  const own = address(place.language);
  const alternate = (hreflang: string, language: Language) =>
    headElement('link', { rel: 'alternate', hreflang, href: publicAddress(address(language)) });
  const description = shorten(describe(canonical, board));
  const preview = linkPreview(pictured, board, { title: pageTitle(canonical, board), description, address: own });
  const canonicalLink = headElement('link', { rel: 'canonical', href: publicAddress(own) });
  if (place.page === 'embed') return [theme, hidden, canonicalLink, preview].join('');
  return [
    theme,
    headElement('meta', { name: 'description', content: description }),
    canonicalLink,
    ...languages.map((language) => alternate(language, language)),
    alternate('x-default', languages[0]),
    place.page === 'data' ? feedLink(place.language, board) : '',
    place.start ? headElement('meta', { name: 'start', content: `%BASE%*/${board.id}/` }) : '',
    preview,
    dataBlock(structuredData(canonical, board)),
  ].join('');
}
