import type { DeckSeries, PointLook } from '#export/deck/chart/deckChart';

type Values = readonly (number | null)[];

/** Shares of the height of the plot: labels nearer than this touch, values lower than that leave no room below. */
const near = 0.17;
const low = 0.12;
/** A bar at least this long, as a share of the longest, holds a label. */
const holds = 0.2;

/** What the program takes for the lowest value of its axis: zero, unless all values lie close together. */
function floorOf(numbers: readonly number[]): number {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  return least > 0 && (most - least) / most < 1 / 6 ? least : Math.min(0, least);
}

/**
 * Labels of lines, apart from each other: above their point, below it where another line runs close above, and to the
 * right where there is no room below either. `downwards`: the smallest value is on top.
 */
export function placeOnLines(
  values: Values,
  others: readonly Values[],
  downwards: boolean,
): readonly DeckSeries['labels'][] {
  const given = [values, ...others].flat().filter((one) => one !== null);
  const floor = downwards ? Math.max(...given) : floorOf(given);
  const span = Math.max(...given.map((one) => Math.abs(one - floor)), Number.MIN_VALUE);
  const height = (one: number) => Math.abs(one - floor) / span;
  return values.map((own, index) => {
    if (own === null) return 'above';
    const crowded = others.some((series) => {
      const other = series[index] ?? null;
      const distance = other === null ? 0 : height(other) - height(own);
      return distance > 0 && distance < near;
    });
    if (!crowded) return 'above';
    return height(own) > low ? 'below' : 'beside';
  });
}

/**
 * Labels of columns and of the marks of their plans: where the plan is below the top of the column, its number stands
 * below its mark and that of the column on top; where the plan is above, the column's number goes inside.
 */
export function placeByPlan(
  values: Values,
  plans: Values,
): { readonly bar: readonly Partial<PointLook>[]; readonly plan: readonly Partial<PointLook>[] } {
  const longest = Math.max(...values.map((one) => Math.abs(one ?? 0)), Number.MIN_VALUE);
  const missed = values.map((value, index) => {
    const plan = plans[index] ?? null;
    return value !== null && plan !== null && value < plan;
  });
  return {
    bar: values.map((value, index) =>
      missed[index] === true && (value ?? 0) / longest > holds ? { place: 'inside' } : {},
    ),
    plan: values.map((value, index) => ({ place: value === null || missed[index] === true ? 'above' : 'below' })),
  };
}
