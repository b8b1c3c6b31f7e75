import type { ReactNode } from 'react';
import type { Locale } from '#language/locale';
import { loadBatchDialog } from '#cards/batch/loadBatchDialog';
import { findFigures } from '#selection/search/findFigures';
import { selectFigures } from '#selection/selectFigures';
import type { Situation } from './situation';

/** The dialog for all figures that the overview shows, in its order; null where it shows none. */
export async function drawBatch(
  { board, selection }: Situation,
  locale: Locale,
  onClose: () => void,
): Promise<ReactNode> {
  const { BatchDialog } = await loadBatchDialog();
  if (board === null) return null;
  const [first, ...rest] = selectFigures(board, selection, locale, findFigures);
  if (first === undefined) return null;
  return <BatchDialog board={board} selection={selection} figures={[first, ...rest]} onClose={onClose} />;
}
