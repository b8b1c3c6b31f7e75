import type { Period } from '#model/observation';

/** `level`: figures as published; `index`: each in hundredths of its own value at the base. */
export type CompareMode = 'level' | 'index';

/** What a visitor lays side by side; it lives in the address and nowhere else. */
export type Comparison = {
  /** Indicators in the order chosen, at most `mostCompared`. */
  readonly ids: readonly string[];
  /** Areas of the one indicator; none: those that the board has for it. Always empty beside several indicators. */
  readonly areas: readonly string[];
  readonly mode: CompareMode;
  /** The period that is 100 in an index; null: the first that most series have. */
  readonly base: Period | null;
  /** First and last year; null: as far as there are figures. */
  readonly from: number | null;
  readonly to: number | null;
  /** The period of the ranking of areas; null: the newest with the most areas. */
  readonly period: Period | null;
};

/** More lines than these nobody can tell apart. */
export const mostCompared = 6;

export const emptyComparison: Comparison = {
  ids: [],
  areas: [],
  mode: 'level',
  base: null,
  from: null,
  to: null,
  period: null,
};
