import type { Sort } from '#model/selection/orders';
import type { orders } from '#selection/selection';

type Order = (typeof orders)[number];

/** The orders whose first press brings the largest to the top: the greatest rise, the newest date. */
const largestFirst: readonly Order[] = ['change', 'date'];

/** The order after a press on a head: its own, then turned round, then that of the board. */
export function nextSort(order: Order, now: Sort): Sort {
  if (now === order) return `-${order}`;
  return now === `-${order}` ? 'board' : order;
}

/** How a column is sorted now, as `aria-sort` says it; undefined where another column is. */
export function sortOf(order: Order, now: Sort): 'ascending' | 'descending' | undefined {
  if (now !== order && now !== `-${order}`) return undefined;
  return (now === order) === largestFirst.includes(order) ? 'descending' : 'ascending';
}
