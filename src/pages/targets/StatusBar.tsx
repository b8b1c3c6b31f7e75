import type { Counts } from '#model/targets/statusCounts';
import { statuses } from '#model/targets/status';
import styles from './TargetsPage.module.css';

/** The numbers of a row as one bar, as long as the largest category at most; the numbers beside it say the same. */
export function StatusBar({ counts, most }: { readonly counts: Counts; readonly most: number }) {
  const parts = statuses.map((status, index) => ({
    status,
    x: statuses.slice(0, index).reduce((sum, before) => sum + counts[before], 0),
  }));
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ status, x }) =>
        counts[status] === 0 ? null : (
          <rect key={status} className={styles[status]} x={x} y={0} width={counts[status]} height={1} />
        ),
      )}
    </svg>
  );
}
