import type { Board } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import { describeFigure } from '#charts/speech';
import { localeOf } from '#language/locale';
import { addressOf, feedAddress, type Place } from '#selection/addresses';

type Options = { readonly start: boolean; readonly other: (language: Language) => string };

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function describe(place: Place, board: Board): string {
  const locale = localeOf(place.language);
  const indicator = place.page === 'kpi' ? board.indicators.find((one) => one.id === place.indicator) : undefined;
  return indicator === undefined
    ? locale.say(board.description)
    : describeFigure(indicatorFigure(board, indicator), locale);
}

function feedLink(language: Language, board: Board, at: (path: string) => string): string {
  const { t, say } = localeOf(language);
  const title = escapeAttribute(t('changes.feedTitle', { board: say(board.title) }));
  return `<link rel="alternate" type="application/atom+xml" title="${title}" href="${at(feedAddress(language, board.id))}">`;
}

/**
 * Description, canonical address and the same page in the other languages, as markup for the head. The start
 * page points to the default board's own address and names where a visitor of another language (*) belongs; a
 * page for frames points to the page of its indicator and stays out of search engines.
 */
export function pageHead(place: Place, board: Board | null, { start, other }: Options): string {
  const theme = '<meta name="color-scheme" content="light dark">';
  if (board === null || place.page === null || place.page === 'gallery')
    return `${theme}<meta name="robots" content="noindex">`;
  const at = (path: string) => `%ORIGIN%%BASE%${path.slice(1)}`;
  if (place.page === 'embed') {
    const home = addressOf(place.language, board.id, 'kpi', place.indicator);
    return `${theme}<meta name="robots" content="noindex"><link rel="canonical" href="${at(home)}">`;
  }
  const alternates = languages.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${at(other(language))}">`,
  );
  return [
    theme,
    `<meta name="description" content="${escapeAttribute(describe(place, board).slice(0, 300))}">`,
    `<link rel="canonical" href="${at(other(place.language))}">`,
    ...alternates,
    `<link rel="alternate" hreflang="x-default" href="${at(other(languages[0]))}">`,
    place.page === 'data' ? feedLink(place.language, board, at) : '',
    start ? `<meta name="start" content="%BASE%*/${board.id}/">` : '',
  ].join('');
}
