import type { Board } from '#model/board';
import { localeOf } from '#language/locale';
import { inLanguage, type Place } from '#selection/addresses';
import { boardDataset } from './linked/boardDataset';
import { indicatorNodes } from './linked/indicatorNodes';

/**
 * A page as linked data in the words of schema.org: the board as a Dataset, and on an indicator's page the indicator
 * as a Dataset of its own, as a StatisticalVariable, and each of its shown values as an Observation. Only what the
 * board holds is said; a field that the board lacks is left out.
 */
export function structuredData(place: Place, board: Board): object {
  const locale = localeOf(place.language);
  const indicator = board.indicators.find((one) => one.id === place.indicator);
  const graph =
    indicator === undefined
      ? [boardDataset(board, locale, place.page === 'data' ? 'full' : 'brief')]
      : indicatorNodes(board, indicator, inLanguage(place, place.language), locale);
  return { '@context': 'https://schema.org', '@graph': graph };
}
