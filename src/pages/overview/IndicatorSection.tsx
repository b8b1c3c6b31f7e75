import { useDeferredValue } from 'react';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { figuresOf, selectResults } from '#selection/selectFigures';
import { useFind } from '#selection/search/useFind';
import { readSelection, writeSelection } from '#selection/selection';
import { useSelection } from '#selection/useSelection';
import { useReveal } from '#ui/browser/useReveal';
import { CardGrid } from './CardGrid';
import { SectionFrame } from './SectionFrame';

/** Filters, the number of results, and the cards, which may follow a moment later than the filters. */
export function IndicatorSection({ board }: { readonly board: Board }) {
  const locale = useLocale();
  const { selection, choose } = useSelection(board);
  const find = useFind(selection.q);
  const query = writeSelection(selection);
  const shown = useDeferredValue(query);
  useReveal((search) => writeSelection(readSelection(search, board)) === shown);
  const { ids, categories } = selectResults(board, selection, locale, find);
  const figures = () => Promise.resolve(figuresOf(board, ids));
  return (
    <SectionFrame {...{ board, selection, choose, categories, figures }} count={ids.length}>
      <CardGrid board={board} query={shown} find={find} />
    </SectionFrame>
  );
}
