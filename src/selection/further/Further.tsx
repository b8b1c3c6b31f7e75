import { lazy, memo, Suspense } from 'react';
import type { Board } from '#model/board';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { whenIdle } from '#ui/browser/whenIdle';
import { Guard } from '#ui/Guard';
import styles from './FilterBar.module.css';

/** Waits for the page to rest, where the address asks for nothing; the written bar stays in place until then. */
const FilterBar = lazy(async () => {
  if (!import.meta.env.SSR && location.search === '') await new Promise<void>(whenIdle);
  const [bar] = await Promise.all([import('./FilterBar'), loadPart('filters')]);
  return { default: bar.FilterBar };
});

/** Further filters, those in use, and the switch between cards and table; wakes apart from the rest of the page. */
export const Further = memo(function Further({ board }: { readonly board: Board }) {
  const { t } = useLocale();
  return (
    <Guard fallback={<p role="status">{t('trouble.partFailed')}</p>}>
      <Suspense fallback={<div className={styles['bar']} />}>
        <FilterBar board={board} />
      </Suspense>
    </Guard>
  );
});
