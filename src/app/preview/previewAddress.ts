import type { Language } from '#model/languages';
import { addressOf, type PageName, type Place } from '#selection/addresses';

/** The pages that have a picture of their own; an embedded chart shows that of its indicator. */
const pictured = {
  overview: 'overview',
  targets: 'targets',
  data: 'data',
  compare: 'compare',
  kpi: 'kpi',
  embed: 'kpi',
  gallery: null,
} satisfies Record<PageName, PageName | null>;

/**
 * The address below the base of the picture that stands for a page where its link is shown, in a language:
 * `/vi/board/kpi/growth/preview.png`. Null for a place without a picture.
 */
export function previewAddress(place: Place, language: Language): string | null {
  const page = place.page === null ? null : pictured[place.page];
  return page === null || place.board === null
    ? null
    : `${addressOf(language, place.board, page, place.indicator)}preview.png`;
}
