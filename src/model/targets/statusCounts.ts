import type { Board, Category } from '#model/board';
import type { Status } from './status';
import { headlineOf } from '#model/headline';

export type Counts = Readonly<Record<Status, number>> & { readonly all: number };

export type StatusCounts = {
  readonly categories: readonly { readonly category: Category; readonly counts: Counts }[];
  readonly total: Counts;
};

const none: Counts = { exceeded: 0, met: 0, done: 0, near: 0, missed: 0, tracked: 0, nodata: 0, all: 0 };

const add = (counts: Counts, status: Status, indicators: number): Counts => ({
  ...counts,
  [status]: counts[status] + indicators,
  all: counts.all + indicators,
});

/**
 * How many indicators of each category have which status, in the order of the board, and of all together. Counts the
 * same verdicts that the badges show (a board in parts has them counted), so that a number here equals the length of the filtered list it leads to.
 */
export function statusCounts(board: Board): StatusCounts {
  const found =
    board.inParts?.statuses ??
    board.indicators.map((indicator) => ({
      category: indicator.category,
      status: headlineOf(indicator, board.referenceArea).verdict.status,
      indicators: 1,
    }));
  const count = (some: typeof found) => some.reduce((counts, one) => add(counts, one.status, one.indicators), none);
  return {
    categories: board.categories.map((category) => ({
      category,
      counts: count(found.filter((one) => one.category === category.id)),
    })),
    total: count(found),
  };
}
