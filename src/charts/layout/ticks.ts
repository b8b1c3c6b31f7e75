/** 1, 2, 2.5 or 5 times a power of ten: steps that a reader can add up without a pencil. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The smallest readable step of which at most `most` fit into `span`. */
function stepFor(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/**
 * Domain and ticks for values in any unit: at most `most` steps, ends on whole steps. With `zero` the domain
 * holds zero, which columns and bars need to be honest; without it the domain hugs the values. An empty or
 * flat list gives a domain of one step around it, so that no division by zero can follow.
 */
export function makeTicks(
  values: readonly number[],
  most: number,
  zero: boolean,
): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  const all = zero ? [0, ...values] : values;
  const low = Math.min(...(all.length > 0 ? all : [0]));
  const high = Math.max(...(all.length > 0 ? all : [1]));
  const step = stepFor(high > low ? high - low : Math.abs(high) || 1, most);
  const first = Math.floor(low / step + 1e-12);
  const last = Math.max(Math.ceil(high / step - 1e-12), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}

/** A linear scale: a value of `domain` to a px between `from` and `to` (which may run downwards). */
export function linear(domain: readonly [number, number], from: number, to: number): (value: number) => number {
  const [low, high] = domain;
  return (value) => from + ((value - low) / (high - low || 1)) * (to - from);
}

/** Half a tenth of a px is below what a screen shows; shorter numbers make a smaller page. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
