import type { Board } from '#model/board';

/** How many figures a board holds. */
export type FigureCounts = {
  /** All observations of the indicators, numbers, findings in words and reasons for gaps alike. */
  readonly all: number;
  readonly shown: number;
  readonly kept: number;
};

/** Counts the observations of all indicators: one for every row of the CSV; `shown` and `kept` add up to `all`. */
export function countFigures(board: Board): FigureCounts {
  const all = board.indicators.flatMap((indicator) => indicator.observations);
  const shown = all.filter((one) => one.use === 'shown').length;
  return { all: all.length, shown, kept: all.length - shown };
}
