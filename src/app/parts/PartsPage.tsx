import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { Skeleton } from '#app/trouble/Skeleton';
import { BoardProblem } from '#app/trouble/BoardProblem';
import { pageTitle } from '#app/pageTitle';
import { neededQuery } from '#dataset/large/partQueries';
import type { Board } from '#model/board';
import type { usePlace } from '#selection/usePlace';
import { useTitle } from '#ui/browser/useTitle';
import { LostParts } from './LostParts';
import { neededFor } from './neededFor';

type Props = {
  readonly place: ReturnType<typeof usePlace>;
  readonly board: Board;
  /** The page, for the board with all that it needs. */
  readonly children: (board: Board) => ReactNode;
};

/** A page of a board in parts: fetches what the page shows first, and names what could not be had. */
export function PartsPage({ place, board, children }: Props) {
  const needed = neededFor(place, board, useSearch());
  const nothing = needed.ids.length === 0;
  const { data, error, isFetching, refetch } = useQuery({
    ...neededQuery(board, needed),
    enabled: !nothing,
    placeholderData: keepPreviousData,
  });
  const whole = nothing ? board : data?.board;
  useTitle(whole === undefined ? null : pageTitle(place, whole));
  const retry = () => void refetch();
  if (whole === undefined)
    return error === null ? <Skeleton /> : <BoardProblem error={error} busy={isFetching} onRetry={retry} />;
  const lost = nothing ? [] : (data?.lost ?? []);
  return (
    <>
      {lost.length === 0 ? null : <LostParts board={board} lost={lost} busy={isFetching} onRetry={retry} />}
      {children(whole)}
    </>
  );
}
