import { useQueryClient } from '@tanstack/react-query';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import type { Language } from '#model/languages';
import type { Ask } from '#model/selection/select';
import { figureQuery, resultsQuery } from './partQueries';

/**
 * Fetches the figures of indicators of a board in parts, in their order; of all indicators for null. Fails with a
 * `BoardError` when one of them cannot be had.
 */
export function useFiguresOf(board: Board): (ids: readonly string[] | null) => Promise<readonly IndicatorFigure[]> {
  const client = useQueryClient();
  return async (ids) => {
    const all = ids ?? (await client.fetchQuery(resultsQuery(board, '', everything, 'vi'))).ids;
    return Promise.all(all.map((id) => client.fetchQuery(figureQuery(board, id))));
  };
}

/**
 * Of a list of indicators those figures that were fetched already, for paper, which waits for nothing; and how long the
 * list is. Null stands for the list that the board opens with.
 */
export function useAtHand(
  board: Board,
  question: { readonly search: string; readonly ask: Ask; readonly language: Language } | null,
): { readonly figures: readonly IndicatorFigure[]; readonly all: number } {
  const client = useQueryClient();
  const query = question === null ? null : resultsQuery(board, question.search, question.ask, question.language);
  const ids = query === null ? undefined : client.getQueryData(query.queryKey)?.ids;
  const known = new Map(board.indicators.map((one) => [one.id, one]));
  const figures = (ids ?? board.indicators.map(({ id }) => id)).flatMap((id) => {
    const short = known.get(id);
    return short === undefined
      ? (client.getQueryData(figureQuery(board, id).queryKey) ?? [])
      : indicatorFigure(board, short);
  });
  return { figures, all: ids?.length ?? board.inParts?.indicators ?? figures.length };
}

const everything = {
  category: [],
  status: [],
  target: [],
  conflict: [],
  period: [],
  area: [],
  kind: [],
  sort: 'board',
} as const;
