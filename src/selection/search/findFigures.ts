import type { Board } from '#model/board';
import { indicatorEntry, numbersOf } from '#model/search/indicatorEntry';
import { indexEntries, searchEntries, type SearchIndex } from '#model/search/searchIndex';
import type { Find } from './find';

const memory = new WeakMap<Board, SearchIndex<string>>();

function indexOf(board: Board): SearchIndex<string> {
  const index =
    memory.get(board) ??
    indexEntries(board.indicators.map((one) => ({ ...indicatorEntry(board, one, numbersOf(one)), value: one.id })));
  memory.set(board, index);
  return index;
}

/** Ids of the indicators that a search means, best first; see `searchEntries`. The index is made once a board. */
export const findFigures: Find = (board, search) => searchEntries(indexOf(board), search);
