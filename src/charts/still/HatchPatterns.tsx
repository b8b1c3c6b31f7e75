import styles from './HatchPatterns.module.css';

/** The two hatches of estimates and provisional values, once a page. */
export function HatchPatterns() {
  return (
    <svg className={styles['patterns']} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch-main" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--chart-main-soft)" />
          <rect width="2" height="7" fill="var(--chart-main)" />
        </pattern>
        <pattern id="hatch-compare" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--surface-sunken)" />
          <rect width="2" height="7" fill="var(--chart-compare)" />
        </pattern>
      </defs>
    </svg>
  );
}
