import type { QueryClient } from '@tanstack/react-query';
import { neededQuery } from '#dataset/large/partQueries';
import type { Board } from '#model/board';
import type { Place } from '#selection/addresses';
import { neededFor } from './neededFor';

/** Fetches what a written page shows of a board in parts, so that it wakes up with the same. Never fails. */
export async function prefetchNeeded(client: QueryClient, board: Board, place: Place): Promise<void> {
  const needed = neededFor(place, board, '');
  if (needed.ids.length > 0) await client.prefetchQuery(neededQuery(board, needed));
}
