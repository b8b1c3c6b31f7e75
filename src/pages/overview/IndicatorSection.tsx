import { lazy, Suspense, useDeferredValue } from 'react';
import type { Board } from '#model/board';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { CategoryFilter } from '#selection/controls/CategoryFilter';
import { SearchBox } from '#selection/controls/SearchBox';
import { SortControl } from '#selection/controls/SortControl';
import { StatusFilter } from '#selection/controls/StatusFilter';
import { Further } from '#selection/further/Further';
import { figuresOf, selectResults } from '#selection/selectFigures';
import { useFind } from '#selection/search/useFind';
import { emptySelection, readSelection, writeSelection } from '#selection/selection';
import { useSelection } from '#selection/useSelection';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Guard } from '#ui/Guard';
import { useReveal } from '#ui/browser/useReveal';
import { whenIdle } from '#ui/browser/whenIdle';
import { CardGrid } from './CardGrid';
import styles from './IndicatorSection.module.css';

const BatchButton = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  const [part] = await Promise.all([import('#cards/batch/BatchButton'), loadPart('exports')]);
  return { default: part.BatchButton };
});

/** Filters, the number of results, and the cards, which may follow a moment later than the filters. */
export function IndicatorSection({ board }: { readonly board: Board }) {
  const locale = useLocale();
  const { t } = locale;
  const { selection, choose } = useSelection(board);
  const find = useFind(selection.q);
  const query = writeSelection(selection);
  const shown = useDeferredValue(query);
  useReveal((search) => writeSelection(readSelection(search, board)) === shown);
  const { ids, categories } = selectResults(board, selection, locale, find);
  const count = ids.length;
  const cleared = { ...emptySelection, view: selection.view };
  return (
    <section className={styles['section']} id="indicators" aria-labelledby="indicators-title">
      <div className={styles['head']}>
        <div className={styles['title']}>
          <h2 id="indicators-title">{t('filters.heading')}</h2>
          <p className={styles['result']} role="status">
            {t('filters.count', { count })}
          </p>
          {query === writeSelection(cleared) ? null : (
            <Button look="quiet" onClick={() => choose(cleared)}>
              <Icon name="close" /> {t('filters.clear')}
            </Button>
          )}
          <Guard fallback={null}>
            <Suspense fallback={null}>
              <BatchButton board={board} selection={selection} figures={figuresOf(board, ids)} />
            </Suspense>
          </Guard>
        </div>
        <div className={styles['controls']} role="search">
          <SearchBox value={selection.q} onChange={(q) => choose({ q }, 'replace')} />
          <StatusFilter value={selection.status} onChoose={(status) => choose({ status })} />
          <SortControl value={selection.sort} onChoose={(sort) => choose({ sort })} />
        </div>
      </div>
      <CategoryFilter
        board={board}
        selection={selection}
        counts={categories}
        onChoose={(category) => choose({ category })}
      />
      <Further board={board} />
      <CardGrid board={board} query={shown} find={find} />
    </section>
  );
}
