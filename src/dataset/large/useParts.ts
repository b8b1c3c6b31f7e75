import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BoardError } from '#dataset/boardError';
import type { Found } from '#dataset/engine/engine';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Language } from '#model/languages';
import type { Counts } from '#model/selection/countChoices';
import type { Group } from '#model/selection/fits';
import type { Ask, Results } from '#model/selection/select';
import {
  countsQuery,
  figureQuery,
  foundQuery,
  namedQuery,
  resultsQuery,
  retryFigures,
  withoutQuery,
} from './partQueries';

/** An answer that may be on its way; the one before stays until the next is there. */
export type Awaited<Value> = {
  readonly value: Value | undefined;
  /** The value answers an earlier question. */
  readonly stale: boolean;
  readonly error: BoardError | null;
  readonly retry: () => unknown;
};

type Query<Value> = {
  readonly data: Value | undefined;
  readonly isPlaceholderData: boolean;
  readonly error: BoardError | null;
  readonly refetch: () => Promise<unknown>;
};

function awaited<Value>({ data, isPlaceholderData, error, refetch }: Query<Value>): Awaited<Value> {
  return { value: data, stale: isPlaceholderData, error, retry: refetch };
}

type Question = { readonly search: string; readonly ask: Ask; readonly language: Language };

/** What a search and filters leave of a board in parts; asks nothing while there is no question. */
export function useResults(board: Board, question: Question | null): Awaited<Results> {
  const { search, ask, language } = question ?? { search: '', ask: unasked, language: 'vi' };
  const query = resultsQuery(board, search, ask, language);
  return awaited(useQuery({ ...query, enabled: question !== null, placeholderData: keepPreviousData }));
}

const unasked: Ask = {
  category: [],
  status: [],
  target: [],
  conflict: [],
  period: [],
  area: [],
  kind: [],
  sort: 'board',
};

/** What each choice of the filters would leave of a board in parts. */
export function useCounts(board: Board, search: string, ask: Ask): Awaited<Counts> {
  const enabled = board.inParts !== undefined;
  return awaited(useQuery({ ...countsQuery(board, search, ask), enabled, placeholderData: keepPreviousData }));
}

/** How many would be left of a board in parts without one of the filters, or without the search. */
export function useWithout(board: Board, search: string, ask: Ask): Awaited<ReadonlyMap<Group | 'search', number>> {
  return awaited(useQuery({ ...withoutQuery(board, search, ask), enabled: board.inParts !== undefined }));
}

/** The first few of what a search finds in a board in parts; nothing before there is a board. */
export function useFoundInParts(
  board: Board | null,
  search: string,
  most: number,
): Awaited<{ readonly all: number; readonly found: readonly Found[] }> {
  const enabled = board?.inParts !== undefined && search.trim() !== '';
  return awaited(useQuery({ ...foundQuery(board, search, most), enabled, placeholderData: keepPreviousData }));
}

/** The figure of a card of a board in parts; `retry` asks again for all that failed. */
export function useFigure(board: Board, id: string): Awaited<IndicatorFigure> {
  const client = useQueryClient();
  const answer = awaited(useQuery(figureQuery(board, id)));
  return { ...answer, retry: () => retryFigures(client, board) };
}

/** What the catalogue calls indicators whose part cannot be had; none until it is known. */
export function useNames(board: Board, ids: readonly string[]): readonly Found[] {
  return useQuery(namedQuery(board, ids)).data ?? [];
}
