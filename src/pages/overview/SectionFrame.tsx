import { lazy, Suspense, type ReactNode } from 'react';
import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { CategoryFilter } from '#selection/controls/CategoryFilter';
import { SearchBox } from '#selection/controls/SearchBox';
import { SortControl } from '#selection/controls/SortControl';
import { StatusFilter } from '#selection/controls/StatusFilter';
import { Further } from '#selection/further/Further';
import { emptySelection, writeSelection, type Selection } from '#selection/selection';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Guard } from '#ui/Guard';
import { whenIdle } from '#ui/browser/whenIdle';
import styles from './IndicatorSection.module.css';

const BatchButton = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  const [part] = await Promise.all([import('#cards/batch/BatchButton'), loadPart('exports')]);
  return { default: part.BatchButton };
});

type Props = {
  readonly board: Board;
  readonly selection: Selection;
  readonly choose: (change: Partial<Selection>, how?: 'push' | 'replace') => void;
  readonly count: number;
  readonly categories: ReadonlyMap<string, number>;
  /** Fetches all that the selection leaves, for one file. */
  readonly figures: () => Promise<readonly Figure[]>;
  /** The list itself. */
  readonly children: ReactNode;
};

/** Filters and the number of results above a list of indicators. */
export function SectionFrame({ board, selection, choose, count, categories, figures, children }: Props) {
  const { t } = useLocale();
  const cleared = { ...emptySelection, view: selection.view };
  const isCleared = writeSelection(selection) === writeSelection(cleared);
  return (
    <section className={styles['section']} id="indicators" aria-labelledby="indicators-title">
      <div className={styles['head']}>
        <div className={styles['title']}>
          <h2 id="indicators-title">{t('filters.heading')}</h2>
          <p className={styles['result']} role="status">
            {t('filters.count', { count })}
          </p>
          {isCleared ? null : (
            <Button look="quiet" onClick={() => choose(cleared)}>
              <Icon name="close" /> {t('filters.clear')}
            </Button>
          )}
          <Guard fallback={null}>
            <Suspense fallback={null}>
              <BatchButton board={board} selection={selection} count={count} figures={figures} />
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
      {children}
    </section>
  );
}
