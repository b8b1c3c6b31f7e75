import { useLocation, useSearch } from 'wouter';
import type { Board } from '#model/board';
import { readSelection, writeSelection, type Selection } from './selection';

type Chosen = {
  readonly selection: Selection;
  /** Changes parts of the selection. A step worth going back to is pushed; typing replaces. */
  readonly choose: (change: Partial<Selection>, how?: 'push' | 'replace') => void;
};

/** The selection in the address, and the only way to change it. */
export function useSelection(board: Board): Chosen {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const selection = readSelection(search, board);
  return {
    selection,
    choose: (change, how = 'push') => {
      const query = writeSelection({ ...selection, ...change });
      navigate(query === '' ? path : `${path}?${query}`, { replace: how === 'replace' });
    },
  };
}
