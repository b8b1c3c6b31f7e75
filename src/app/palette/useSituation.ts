import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { boardQuery } from '#dataset/boardQuery';
import { mayExist } from '#dataset/knownBoards';
import { useLocale } from '#language/useLocale';
import { defaultBoard, type Place } from '#selection/addresses';
import { findFigures } from '#selection/search/findFigures';
import { selectFigures } from '#selection/selectFigures';
import { emptySelection, readSelection } from '#selection/selection';
import { useTheme } from '#ui/browser/useTheme';
import { figureOfPage } from './figureOfPage';
import type { Situation } from './situation';

/** Where the visitor is; on a page without a board its commands are those of the default board. */
export function useSituation(place: Place): Situation {
  const locale = useLocale();
  const [path] = useLocation();
  const search = useSearch();
  const [theme] = useTheme();
  const boardId = place.board !== null && mayExist(place.board) ? place.board : defaultBoard;
  const { data } = useQuery(boardQuery(boardId));
  const board = data?.board ?? null;
  const isOverview = board !== null && place.page === 'overview' && place.board === boardId;
  return useMemo(() => {
    const selection = isOverview ? readSelection(search, board) : emptySelection;
    return {
      place,
      path,
      language: locale.language,
      theme,
      boardId,
      board,
      selection,
      count: isOverview ? selectFigures(board, selection, locale, findFigures).length : null,
      figure: board === null || place.board !== boardId ? null : figureOfPage(board, place, search),
    };
  }, [place, path, locale, theme, boardId, board, isOverview, search]);
}
