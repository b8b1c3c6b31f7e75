import { lazy, Suspense } from 'react';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { whenIdle } from '#ui/browser/whenIdle';
import { Guard } from '#ui/Guard';
import styles from './Chart.module.css';
import type { ChartProps } from './ChartView';

/** The code that draws waits for the page to rest: the written page already holds the picture. */
const ChartView = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  const [{ ChartView: view }] = await Promise.all([import('./ChartView'), loadPart('figures')]);
  return { default: view };
});

/**
 * A chart of any kind. On a written page its still stays in place while the code arrives; elsewhere an empty box
 * of the same height keeps the place. Where the code cannot be had, the box says so and its neighbours stay.
 */
export function Chart(props: ChartProps) {
  const { t } = useLocale();
  const box = <svg className={styles['box']} height={props.height} aria-hidden="true" />;
  return (
    <Guard
      fallback={
        <p className={styles['failed']} style={{ minHeight: props.height }}>
          {t('trouble.partFailed')}
        </p>
      }
    >
      <Suspense fallback={<div className={styles['chart']}>{box}</div>}>
        <ChartView {...props} />
      </Suspense>
    </Guard>
  );
}
