import styles from './CoverageMatrix.module.css';

const widths = { '': 14, '-part': 7 } as const;

/** The signs of the matrix, drawn once and used by every field. */
export function CoverageSigns() {
  return (
    <svg className={styles['signs']} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(widths).map(([name, width]) => (
          <g key={name}>
            <rect id={`sign-final${name}`} x="3" y="6" width={width} height="12" fill="var(--chart-main)" />
            <g id={`sign-provisional${name}`} stroke="var(--chart-main)" fill="var(--chart-main)">
              <rect x="3.5" y="6.5" width={width - 1} height="11" fill="none" />
              <rect x="3.5" y="12" width={width - 1} height="5.5" />
            </g>
            <g id={`sign-estimate${name}`} stroke="var(--chart-main)">
              <rect x="3.5" y="6.5" width={width - 1} height="11" fill="url(#hatch-main)" />
            </g>
            <g id={`sign-words${name}`} stroke="var(--chart-main)">
              <rect x="3.5" y="6.5" width={width - 1} height="11" fill="none" />
              <path d={`M6 10.5h${width - 6}M6 13.5h${width - 6}`} />
            </g>
          </g>
        ))}
        <path id="sign-missing" d="M6 8l8 8m0-8l-8 8" stroke="var(--status-missed)" strokeWidth="2" />
        <path id="sign-plan" d="M1 3h18" stroke="var(--chart-target)" strokeWidth="2" />
        <circle id="sign-kept" cx="21.5" cy="7" r="2.5" fill="var(--status-near)" />
      </defs>
    </svg>
  );
}
