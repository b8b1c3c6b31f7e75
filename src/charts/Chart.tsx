import { lazy, Suspense } from 'react';
import { whenIdle } from '#ui/browser/whenIdle';
import styles from './Chart.module.css';
import type { ChartProps } from './ChartView';

/** The code that draws waits for the page to rest: the written page already holds the picture. */
const ChartView = lazy(async () => {
  if (!import.meta.env.SSR) await new Promise<void>(whenIdle);
  return { default: (await import('./ChartView')).ChartView };
});

/**
 * A chart of any kind. On a written page its still stays in place while the code arrives; elsewhere an empty box
 * of the same height keeps the place.
 */
export function Chart(props: ChartProps) {
  return (
    <Suspense
      fallback={
        <div className={styles['chart']}>
          <svg className={styles['box']} height={props.height} aria-hidden="true" />
        </div>
      }
    >
      <ChartView {...props} />
    </Suspense>
  );
}
