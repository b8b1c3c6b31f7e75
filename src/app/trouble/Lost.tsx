import { useQuery } from '@tanstack/react-query';
import { boardQuery } from '#dataset/boardQuery';
import { knownBoards } from '#dataset/knownBoards';
import { MissingPage } from '#pages/missing/MissingPage';
import { defaultBoard } from '#selection/addresses';
import { nearestPlaces } from '#selection/lost/nearestPlaces';
import { readLost } from '#selection/lost/readLost';
import type { usePlace } from '#selection/usePlace';

/** An address that leads nowhere: finds what it may have meant, with the names of the board where that helps. */
export function Lost({ place }: { readonly place: ReturnType<typeof usePlace> }) {
  const known = knownBoards().map(({ id }) => id);
  const boards = known.length === 0 ? [defaultBoard] : known;
  // The written error page stands for every address; it knows none.
  const lost = place.path === '/404.html' ? null : readLost(place.path, boards);
  const enabled = lost !== null && lost.board !== null;
  const { data, isLoading } = useQuery({ ...boardQuery(lost?.board ?? defaultBoard), enabled });
  const board = data?.board ?? null;
  return (
    <MissingPage
      path={place.path}
      lost={lost}
      near={lost === null || isLoading ? [] : nearestPlaces(lost, boards, board)}
      board={board}
      framed={place.page === 'embed'}
    />
  );
}
