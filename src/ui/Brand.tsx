/** The mark: plots along the canal. */
export function Brand({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="5.5" height="4" fill="var(--plot-cap)" />
      <rect x="2" y="8" width="5.5" height="16" fill="var(--plot-met)" />
      <rect x="9.5" y="8" width="5.5" height="16" fill="var(--plot-met)" />
      <rect x="17" y="8" width="5.5" height="16" fill="var(--plot-met)" />
      <rect x="24.5" y="15" width="5.5" height="9" fill="var(--status-near)" />
      <rect x="1" y="26.5" width="30" height="3.5" fill="var(--canal)" />
    </svg>
  );
}
