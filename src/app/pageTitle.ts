import type { Board } from '#model/board';
import { localeOf, type Locale } from '#language/locale';
import type { PageName, Place } from '#selection/addresses';

/** The titles of the pages that show no single indicator; the gallery is for those who build the board. */
const titles = {
  overview: ({ t }) => t('app.overview'),
  targets: ({ t }) => t('app.targets'),
  data: ({ t }) => t('app.data'),
  compare: ({ t }) => t('app.compare'),
  gallery: ({ t }) => (import.meta.env.VITE_GALLERY ? 'Gallery' : t('app.notFoundTitle')),
} satisfies Partial<Record<PageName, (locale: Locale) => string>>;

/** The title of the document: the page, then the board. */
export function pageTitle(
  place: Pick<Place, 'language' | 'page' | 'indicator'>,
  board: Pick<Board, 'title' | 'indicators'> | null,
): string {
  const locale = localeOf(place.language);
  const missing = locale.t('app.notFoundTitle');
  if (board === null || place.page === null) return missing;
  const indicator = board.indicators.find((one) => one.id === place.indicator);
  const page =
    place.page === 'kpi' || place.page === 'embed'
      ? indicator && locale.say(indicator.name)
      : titles[place.page](locale);
  return locale.t('app.pageTitle', { title: page ?? missing, board: locale.say(board.title) });
}
