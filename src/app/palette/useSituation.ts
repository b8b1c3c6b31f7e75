import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { neededFor } from '#app/parts/neededFor';
import { boardQuery } from '#dataset/boardQuery';
import { neededQuery } from '#dataset/large/partQueries';
import { mayExist } from '#dataset/knownBoards';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { defaultBoard, type Place } from '#selection/addresses';
import { findFigures } from '#selection/search/findFigures';
import { selectResults } from '#selection/selectFigures';
import { emptySelection, readSelection } from '#selection/selection';
import { useTheme } from '#ui/browser/useTheme';
import { figureOfPage } from './figureOfPage';
import type { Situation } from './situation';

/** The board with what the page shows of it; null while a board in parts has not sent that. */
function boardOfPage(client: QueryClient, board: Board, place: Place, search: string): Board | null {
  if (board.inParts === undefined) return board;
  return client.getQueryData(neededQuery(board, neededFor(place, board, search)).queryKey)?.board ?? null;
}

/** Where the visitor is; on a page without a board its commands are those of the default board. */
export function useSituation(place: Place): Situation {
  const locale = useLocale();
  const [path] = useLocation();
  const search = useSearch();
  const [theme] = useTheme();
  const client = useQueryClient();
  const boardId = place.board !== null && mayExist(place.board) ? place.board : defaultBoard;
  const { data } = useQuery(boardQuery(boardId));
  const board = data?.board ?? null;
  const isOverview = board !== null && place.page === 'overview' && place.board === boardId;
  return useMemo(() => {
    // Of a board in parts most indicators are elsewhere.
    const counted = isOverview && board.inParts === undefined;
    const whole = board === null ? null : boardOfPage(client, board, place, search);
    const selection = isOverview ? readSelection(search, board) : emptySelection;
    return {
      place,
      path,
      language: locale.language,
      theme,
      boardId,
      board,
      selection,
      count: counted ? selectResults(board, selection, locale, findFigures).ids.length : null,
      figure: whole === null || place.board !== boardId ? null : figureOfPage(whole, place, search),
    };
  }, [client, place, path, locale, theme, boardId, board, isOverview, search]);
}
