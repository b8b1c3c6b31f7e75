import { useMemo } from 'react';
import type { Board, Indicator } from '#model/board';
import { findFigures } from '#selection/search/findFigures';

const none: readonly Indicator[] = [];

/** The indicators of a board that a text means, best first; none before anything is typed. */
export function useFoundIndicators(board: Board | null, text: string): readonly Indicator[] {
  return useMemo(() => {
    if (board === null || text.trim() === '') return none;
    const known = new Map(board.indicators.map((one) => [one.id, one]));
    return findFigures(board, text).flatMap((id) => known.get(id) ?? []);
  }, [board, text]);
}
