import { useMemo } from 'react';
import { useFoundInParts } from '#dataset/large/useParts';
import type { Board } from '#model/board';
import type { Words } from '#model/languages';
import { findFigures } from '#selection/search/findFigures';
import { MOST } from './listFound';

/** What the list must know of an indicator. */
export type FoundIndicator = { readonly id: string; readonly name: Words; readonly category?: string };

export type FoundIndicators = {
  /** The best of them, best first. */
  readonly indicators: readonly FoundIndicator[];
  readonly all: number;
};

const none: FoundIndicators = { indicators: [], all: 0 };

/**
 * The indicators of a board that a text means; none before anything is typed. A board in parts is asked away from the
 * page: the answer before stays until the next one is there.
 */
export function useFoundIndicators(board: Board | null, text: string): FoundIndicators {
  const { value } = useFoundInParts(board, text, MOST);
  return useMemo(() => {
    if (board === null || text.trim() === '') return none;
    if (board.inParts !== undefined) return value === undefined ? none : { indicators: value.found, all: value.all };
    const known = new Map(board.indicators.map((one) => [one.id, one]));
    const indicators = findFigures(board, text).flatMap((id) => known.get(id) ?? []);
    return { indicators, all: indicators.length };
  }, [board, text, value]);
}
