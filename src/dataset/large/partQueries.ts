import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { BoardError } from '#dataset/boardError';
import { mayPass } from '#dataset/mayPass';
import type { Engine } from '#dataset/engine/engine';
import type { Board, Indicator } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import type { Language } from '#model/languages';
import { idsBeside, idsDrawn, withIndicators } from '#model/parts/withIndicators';
import type { Counts } from '#model/selection/countChoices';
import type { Group } from '#model/selection/fits';
import type { Ask, Results } from '#model/selection/select';

/** Answers are kept this long after the last one who asked is gone; what they were made from is kept elsewhere. */
const KEPT = 60_000;

async function engineOf(board: Board): Promise<Engine> {
  try {
    const { openEngine } = await import('#dataset/engine/openEngine');
    return await openEngine(board);
  } catch (cause) {
    throw new BoardError('network', {}, cause);
  }
}

/** Starts the worker of a board in parts before somebody asks; nothing of the board is fetched yet. */
export function startEngine(board: Board): void {
  // Without it the first question starts it, and says what is wrong.
  engineOf(board).catch(() => undefined);
}

const common = {
  staleTime: Infinity,
  gcTime: KEPT,
  retry: (tries: number, error: BoardError) => tries < 1 && mayPass(error),
  retryDelay: 500,
} as const;

/** What of a selection matters to a list; the rest of it must make no other question. */
function onlyAsk({ category, status, target, conflict, period, area, kind, sort }: Ask): Ask {
  return { category, status, target, conflict, period, area, kind, sort };
}

/** The indicators that a search and filters leave of a board in parts. */
export function resultsQuery(board: Board, search: string, ask: Ask, language: Language) {
  const asked = onlyAsk(ask);
  return queryOptions<Results, BoardError>({
    ...common,
    queryKey: ['results', board.id, board.version, search, asked, asked.sort.includes('name') ? language : null],
    queryFn: async () => (await engineOf(board)).select(search, asked, language),
  });
}

/** What each choice of the filters would leave. */
export function countsQuery(board: Board, search: string, ask: Ask) {
  const wanted = { ...onlyAsk(ask), sort: 'board' } as const;
  return queryOptions<Counts, BoardError>({
    ...common,
    queryKey: ['counts', board.id, board.version, search, wanted],
    queryFn: async () => (await engineOf(board)).count(search, wanted),
  });
}

/** How many would be left without one of the groups of filters, or without the search. */
export function withoutQuery(board: Board, search: string, given: Ask) {
  const ask = { ...onlyAsk(given), sort: 'board' } as const;
  return queryOptions<ReadonlyMap<Group | 'search', number>, BoardError>({
    ...common,
    queryKey: ['without', board.id, board.version, search, ask],
    queryFn: async () => (await engineOf(board)).without(search, ask),
  });
}

/** The first few of what a search finds, and how many there are. */
export function foundQuery(board: Board | null, search: string, most: number) {
  return queryOptions<Awaited<ReturnType<Engine['find']>>, BoardError>({
    ...common,
    queryKey: ['found', board?.id, board?.version, search, most],
    queryFn: async () => (await engineOf(there(board, 'board'))).find(search, most),
  });
}

/** What the catalogue says of a few indicators: for those whose part cannot be had. */
export function namedQuery(board: Board, ids: readonly string[]) {
  return queryOptions<Awaited<ReturnType<Engine['named']>>, BoardError>({
    ...common,
    queryKey: ['named', board.id, board.version, ids],
    queryFn: async () => (await engineOf(board)).named(ids),
  });
}

/** One indicator of a board in parts, whole; fails with `not-found` where no part holds it. */
function indicatorQuery(board: Board, id: string) {
  return queryOptions<Indicator, BoardError>({
    ...common,
    queryKey: ['indicator', board.id, board.version, id],
    queryFn: async () => there(await (await engineOf(board)).indicator(id), id),
  });
}

function there<One>(found: One | null, id: string): One {
  if (found === null) throw new BoardError('not-found', { url: id });
  return found;
}

const failed = (query: { readonly state: { readonly status: string } }) => query.state.status === 'error';

/**
 * The figure of a card: short where it stands in the manifest, else made from the indicator's part with only the
 * observations that a card needs. Fails with a `BoardError`.
 */
export function figureQuery(board: Board, id: string) {
  return queryOptions<IndicatorFigure, BoardError>({
    ...common,
    queryKey: ['figure', board.id, board.version, id],
    queryFn: async () => {
      const all = there(await (await engineOf(board)).card(id), id);
      return indicatorFigure({ ...board, indicators: all }, all[0]);
    },
  });
}

/** Asks again for every figure of a board that could not be had. */
export async function retryFigures(client: QueryClient, board: Board): Promise<void> {
  await client.refetchQueries({ queryKey: ['figure', board.id, board.version], predicate: failed });
}

/** What a page needs of a board in parts: these indicators, and `beside` them what the page of one names. */
export type Needed = { readonly ids: readonly string[]; readonly beside: boolean };

export type BoardForPage = {
  readonly board: Board;
  /** Of the needed ones, those that could not be had. */
  readonly lost: readonly { readonly id: string; readonly error: BoardError }[];
};

/**
 * A board in parts with the needed indicators whole, and with the others that their pictures draw. One that is only
 * named beside a needed one is left out where it cannot be had. Fails with a `BoardError` when nothing is left.
 */
export function neededQuery(board: Board, { ids, beside }: Needed) {
  return queryOptions<BoardForPage, BoardError>({
    ...common,
    queryKey: ['needed', board.id, board.version, ids, beside],
    queryFn: async ({ client }) => {
      const lost: { id: string; error: BoardError }[] = [];
      const fetchOne = async (id: string, tell: boolean) => {
        try {
          return [await client.fetchQuery(indicatorQuery(board, id))];
        } catch (error) {
          if (!(error instanceof BoardError)) throw error;
          if (tell) lost.push({ id, error });
          return [];
        }
      };
      const asked = (await Promise.all(ids.map((id) => fetchOne(id, true)))).flat();
      const [first] = lost;
      if (asked.length === 0 && first !== undefined) throw first.error;
      const { inParts } = board;
      const more = asked.flatMap((one) => (beside && inParts !== undefined ? idsBeside(inParts, one) : idsDrawn(one)));
      const further = [...new Set(more)].filter((id) => !ids.includes(id));
      const others = await Promise.all(further.map((id) => fetchOne(id, false)));
      return { board: withIndicators(board, [...asked, ...others.flat()]), lost };
    },
  });
}
