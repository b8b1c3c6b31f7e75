import type { Board } from '#model/board';
import { localeOf } from '#language/locale';
import type { Place } from '#selection/addresses';

/** The title of the document: the page, then the board. */
export function pageTitle(place: Pick<Place, 'language' | 'page' | 'indicator'>, board: Board | null): string {
  const { t, say } = localeOf(place.language);
  if (board === null) return t('app.notFoundTitle');
  const indicator = place.page === 'kpi' ? board.indicators.find((one) => one.id === place.indicator) : undefined;
  const title =
    indicator === undefined
      ? place.page === 'overview'
        ? t('app.overview')
        : t('app.notFoundTitle')
      : say(indicator.name);
  return t('app.pageTitle', { title, board: say(board.title) });
}
