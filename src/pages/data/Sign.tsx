import type { CoverageCell } from '#model/coverage/coverageOf';
import styles from './CoverageMatrix.module.css';
import { missingReasons } from './missingReasons';

/** The sign of a field: a plot for the figure, a line above it for a plan, a dot beside it for kept rivals. */
export function Sign({ cell }: { readonly cell: Partial<CoverageCell> }) {
  const { actual = null, part = false, plan = false, missing = null, kept = 0 } = cell;
  return (
    <svg className={styles['sign']} viewBox="0 0 24 20" aria-hidden="true" focusable="false">
      {actual === null ? null : <use href={`#sign-${actual}${part ? '-part' : ''}`} />}
      {missing === null ? null : <use href="#sign-missing" />}
      {missing === null ? null : (
        <text className={styles['reason']} x="16" y="19">
          {missingReasons.indexOf(missing) + 1}
        </text>
      )}
      {plan ? <use href="#sign-plan" /> : null}
      {kept > 0 ? <use href="#sign-kept" /> : null}
    </svg>
  );
}
