import { useLocation, useSearch } from 'wouter';
import type { Board } from '#model/board';
import type { Comparison } from '#model/compare/comparison';
import { readComparison, writeComparison, type ComparisonNotice } from './comparison';

type Chosen = {
  readonly comparison: Comparison;
  readonly notices: readonly ComparisonNotice[];
  /** Changes parts of the comparison; each change is a step to go back to. */
  readonly choose: (change: Partial<Comparison>) => void;
};

/** The comparison in the address, and the only way to change it. */
export function useComparison(board: Board): Chosen {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { comparison, notices } = readComparison(search, board);
  return {
    comparison,
    notices,
    choose: (change) => {
      const query = writeComparison({ ...comparison, ...change });
      navigate(query === '' ? path : `${path}?${query}`);
    },
  };
}
