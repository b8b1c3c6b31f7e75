import type { Board } from '#model/board';
import { languages, type Language } from '#model/languages';
import { idsInParts } from '#model/parts/withIndicators';
import { nearest } from '#model/search/nearest';
import type { KnownPage, Lost } from './readLost';

/** A place that an address may have meant. */
export type NearPlace = {
  readonly language: Language;
  readonly board: string;
  readonly page: KnownPage;
  readonly indicator: string | null;
};

/** True where the names of the indicators are needed to tell what was meant. */
export function needsBoard({ board, page, indicator }: Lost): boolean {
  return board !== null && (page === null || page === 'kpi' || page === 'embed') && (indicator ?? '') !== '';
}

function indicatorsLike(text: string, board: Board): readonly string[] {
  const elsewhere = board.inParts === undefined ? [] : idsInParts(board.inParts);
  const named = board.indicators.map(({ id, name }) => ({ texts: [id, ...Object.values(name)], value: id }));
  const all = [...named, ...elsewhere.map((id) => ({ texts: [id], value: id }))];
  const exact = all.find(({ value }) => value === text.toLowerCase());
  return exact === undefined ? [...new Set(nearest(text, all))] : [exact.value];
}

/**
 * The places that a lost address may have meant, the likeliest first, three at most. `board` is the one of the
 * address where it could be loaded; without it no indicator is guessed. A page for frames is answered with the page
 * of its indicator, where one can look around.
 */
export function nearestPlaces(lost: Lost, boards: readonly string[], board: Board | null): readonly NearPlace[] {
  const language = lost.language ?? languages[0];
  const at = (id: string, page: KnownPage = 'overview', indicator: string | null = null): NearPlace => ({
    language,
    board: id,
    page,
    indicator,
  });
  const { board: id, page, indicator } = lost;
  // Of several boards none is nearer; the page lists them all.
  if (id === null) return lost.what === 'board' && boards.length === 1 ? boards.map((one) => at(one)) : [];
  if (page !== null && page !== 'kpi' && page !== 'embed') return [at(id, page)];
  const like = board === null || indicator === null ? [] : indicatorsLike(indicator, board);
  return like.map((one) => at(id, 'kpi', one));
}
