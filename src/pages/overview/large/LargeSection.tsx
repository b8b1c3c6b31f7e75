import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Board } from '#model/board';
import type { Results } from '#model/selection/select';
import { startEngine } from '#dataset/large/partQueries';
import { useFiguresOf } from '#dataset/large/useFiguresOf';
import { useResults } from '#dataset/large/useParts';
import { useLocale } from '#language/useLocale';
import { SectionFrame } from '#pages/overview/SectionFrame';
import { readSelection, writeSelection } from '#selection/selection';
import { useSelection } from '#selection/useSelection';
import { passFocus } from '#ui/browser/passFocus';
import { whenIdle } from '#ui/browser/whenIdle';
import { useReveal } from '#ui/browser/useReveal';
import { LargeList, loadLong } from './LargeList';
import styles from './Large.module.css';

/** Seen only when an answer takes long; `aria-busy` says it too. */
function Wait() {
  const { t } = useLocale();
  return (
    <p className={styles['wait']} aria-hidden="true">
      <span>{t('app.loading')}</span>
    </p>
  );
}

/** What a board in parts opens with: the indicators of its manifest, and the counts of them all. */
function openingOf({ indicators, inParts }: Board): Results {
  const categories = new Map<string, number>();
  for (const { category, indicators: count } of inParts?.statuses ?? [])
    categories.set(category, (categories.get(category) ?? 0) + count);
  return { ids: indicators.filter(({ key }) => key === true).map(({ id }) => id), categories };
}

/** Filters and list of a board in parts: what is asked is answered away from the page, a moment later. */
export function LargeSection({ board }: { readonly board: Board }) {
  const { language } = useLocale();
  const { selection, choose } = useSelection(board);
  const [whole, setWhole] = useState(false);
  const query = writeSelection(selection);
  const asks = whole || query !== '';
  const answer = useResults(board, asks ? { search: selection.q, ask: selection, language } : null);
  const opening = useMemo(() => openingOf(board), [board]);
  const results = (asks ? answer.value : undefined) ?? opening;
  const isOpening = results === opening;
  const count = isOpening ? (board.inParts?.indicators ?? 0) : results.ids.length;
  const rest = isOpening && !asks ? count - opening.ids.length : 0;
  const error = asks ? answer.error : null;
  // The filters change first; the list follows when there is time.
  const { ids } = results;
  const shown = useDeferredValue(useMemo(() => ({ ids, rest, query, error }), [ids, rest, query, error]));
  const isSettled = !asks || answer.error !== null || (answer.value !== undefined && !answer.stale);
  const showAll = useCallback(() => setWhole(true), []);
  const isWhole = whole && shown.ids !== opening.ids;
  useEffect(() => {
    // The button went away; the first card that it brought takes its focus.
    if (isWhole) passFocus(`#indicators [aria-posinset="${opening.ids.length + 1}"]`);
  }, [isWhole, opening]);
  useReveal((search) => isSettled && writeSelection(readSelection(search, board)) === query);
  useEffect(
    () =>
      whenIdle(() => {
        startEngine(board);
        loadLong();
      }),
    [board],
  );
  const figures = useFiguresOf(board);
  return (
    <SectionFrame
      {...{ board, selection, choose, count }}
      categories={results.categories}
      figures={() => figures(isOpening ? null : results.ids)}
    >
      <div aria-busy={!isSettled}>
        {isSettled ? null : <Wait />}
        <Suspense fallback={null}>
          <LargeList board={board} {...shown} onAll={showAll} onRetry={answer.retry} />
        </Suspense>
      </div>
    </SectionFrame>
  );
}
