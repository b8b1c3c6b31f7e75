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
  /** These answer an earlier text; the answer to this one is on its way. */
  readonly stale: boolean;
};

const none: FoundIndicators = { indicators: [], all: 0, stale: false };
const awaited: FoundIndicators = { ...none, stale: true };

/**
 * The indicators of a board that a text means; none before anything is typed. A board in parts is asked away from the
 * page: the answer before stays until the next one is there.
 */
export function useFoundIndicators(board: Board | null, text: string): FoundIndicators {
  const { value, stale, error } = useFoundInParts(board, text, MOST);
  return useMemo(() => {
    if (board === null || text.trim() === '') return none;
    if (board.inParts !== undefined) {
      if (value === undefined) return error === null ? awaited : none;
      return { indicators: value.found, all: value.all, stale };
    }
    const known = new Map(board.indicators.map((one) => [one.id, one]));
    const indicators = findFigures(board, text).flatMap((id) => known.get(id) ?? []);
    return { indicators, all: indicators.length, stale: false };
  }, [board, text, value, stale, error]);
}
