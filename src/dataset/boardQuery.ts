import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { BrokenIndicator } from '#dataset/checks/describeBroken';
import { keepLastGood, recallLastGood } from '#dataset/download/lastGood';
import type { Fault } from '#dataset/faults/fault';
import type { Board } from '#model/board';
import { BoardError } from './boardError';
import { loadBoard } from './loadBoard';
import { mayPass } from './mayPass';

export type LoadedBoard = {
  readonly board: Board;
  readonly broken: readonly BrokenIndicator[];
  readonly faults: readonly Fault[];
  /** Faults beyond those listed. */
  readonly more: number;
  /** ISO instant at which this board was downloaded. */
  readonly loadedAt: string;
  /** The written pages show this very board. */
  readonly asBuilt: boolean;
  /** True for a copy shown because the latest download failed, for the reason in `problem`. */
  readonly fromLastGood: boolean;
  readonly problem?: BoardError | undefined;
};

const retries = 2;
const fresh = 5 * 60 * 1000;

/** The copy at hand: what the page shows already, else what an earlier page of this session kept. */
async function lastGood(client: QueryClient, id: string): Promise<LoadedBoard | null> {
  const shown = client.getQueryData<LoadedBoard>(['board', id]);
  if (shown !== undefined) return shown;
  const kept = await recallLastGood(id);
  if (kept === null) return null;
  const { board, broken, faults, more, loadedAt } = kept;
  return { board, broken, faults, more, loadedAt, asBuilt: false, fromLastGood: true };
}

async function load(client: QueryClient, id: string, signal: AbortSignal): Promise<LoadedBoard> {
  const url = `${import.meta.env.BASE_URL}data/${encodeURIComponent(id)}.json`;
  try {
    const { board, broken, faults, more, text, asBuilt } = await loadBoard(url, signal);
    const loadedAt = new Date().toISOString();
    keepLastGood(id, text, loadedAt);
    return { board, broken, faults, more, loadedAt, asBuilt, fromLastGood: false };
  } catch (error) {
    const tries = client.getQueryState(['board', id])?.fetchFailureCount ?? 0;
    const isFinal = !mayPass(error) || tries >= retries;
    const copy = error instanceof BoardError && isFinal ? await lastGood(client, id) : null;
    if (copy === null) throw error;
    return { ...copy, fromLastGood: true, problem: error as BoardError };
  }
}

/**
 * The query of a board, for `useQuery` and `prefetchQuery`. A download that fails for good gives the last good
 * copy of this session with `fromLastGood` and `problem`, and an error (always a `BoardError`) only where there
 * is none. Such a copy counts as stale, so that it is replaced on reconnection and on the next page; a button
 * "try again" calls the query's own `refetch()`. The room's only clock is read here.
 */
export function boardQuery(id: string) {
  return queryOptions<LoadedBoard, BoardError, LoadedBoard, readonly ['board', string]>({
    queryKey: ['board', id],
    queryFn: ({ client, signal }) => load(client, id, signal),
    staleTime: ({ state }) => (state.data?.fromLastGood === true ? 0 : fresh),
    retry: (tries, error) => tries < retries && mayPass(error),
    retryDelay: (tries) => 500 * 3 ** tries,
    refetchOnReconnect: true,
  });
}
