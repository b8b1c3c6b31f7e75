/**
 * Rounds half away from zero at the given number of decimals, so that 8.765 with two decimals is 8.77 and
 * −8.765 is −8.77. Works on the decimal text of the number: binary noise such as 1.005 × 100 = 100.49999…
 * would otherwise turn a published value into its neighbour. Infinite and not-a-number pass through.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  if (Math.abs(value) < 1e-6) return decimals > 6 ? value : 0;
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  const rounded = Number(`${shifted}e-${decimals}`);
  if (Number.isNaN(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Difference of two published numbers in the same unit, free of binary noise (8.76 − 7.5 = 1.26). */
export function subtract(left: number, right: number, decimals: number): number {
  return roundTo(left - right, decimals);
}
