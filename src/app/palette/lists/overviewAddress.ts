import { addressOf } from '#selection/addresses';
import { writeSelection, type Selection } from '#selection/selection';
import type { Situation } from '#app/palette/situation';

/** Address of the overview with a selection; the start page keeps its own. */
export function overviewAddress({ place, path, language, boardId }: Situation, selection: Selection): string {
  const query = writeSelection(selection);
  const to = place.page === 'overview' && place.board === boardId ? path : addressOf(language, boardId);
  return query === '' ? to : `${to}?${query}`;
}
