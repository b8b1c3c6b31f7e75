import type { Board, Category, Indicator } from '#model/board';
import type { MissingReason, Observation } from '#model/observation';
import { yearsOf } from '#model/period';

/** How sure the best actual figure of a cell is; `words` is a finding without a number. */
export type ActualKind = 'final' | 'provisional' | 'estimate' | 'words';

/** What the board holds of one indicator in one column. */
export type CoverageCell = {
  readonly actual: ActualKind | null;
  /** The actual figure is of a part of the year or of one day: no figure speaks for the whole year. */
  readonly part: boolean;
  /** A plan or target with a number. */
  readonly plan: boolean;
  /** Why the actual figure is missing; null where there is one, or none was looked for. */
  readonly missing: MissingReason | null;
  /** Rivals and repeats that are kept beside what is shown. */
  readonly kept: number;
};

export type CoverageRow = { readonly indicator: Indicator; readonly cells: readonly (CoverageCell | null)[] };

export type Coverage = {
  /** Years with at least one figure, the newest first, then null for periods of several years where there are any. */
  readonly columns: readonly (string | null)[];
  readonly groups: readonly { readonly category: Category; readonly rows: readonly CoverageRow[] }[];
  /** Indicators with an actual figure, by column. */
  readonly counts: readonly number[];
};

/** From what speaks best for a year to what speaks least. */
const order = [
  'final whole',
  'provisional whole',
  'estimate whole',
  'words whole',
  'final part',
  'provisional part',
  'estimate part',
  'words part',
];

function columnOf(one: Observation): string | null {
  const { from, to } = yearsOf(one.period);
  return from === to ? String(from) : null;
}

/** Whole is a year, and in the column of spans a span. */
const isWhole = (one: Observation) => one.period.length === 4 || columnOf(one) === null;

const isAim = ({ scenario }: Observation) => scenario === 'plan' || scenario === 'target';

function rankOf(one: Observation): number {
  const kind = one.value === null ? 'words' : one.observationStatus;
  return order.indexOf(`${kind} ${isWhole(one) ? 'whole' : 'part'}`);
}

function cellOf(observations: readonly Observation[]): CoverageCell | null {
  if (observations.length === 0) return null;
  const shown = observations.filter((one) => one.use === 'shown');
  const actual = shown.filter((one) => !isAim(one));
  const [best] = actual
    .filter((one) => one.missing === undefined)
    .toSorted((left, right) => rankOf(left) - rankOf(right));
  return {
    actual: best === undefined ? null : best.value === null ? 'words' : best.observationStatus,
    part: best !== undefined && !isWhole(best),
    plan: shown.some((one) => isAim(one) && one.value !== null),
    missing: best === undefined ? (actual[0]?.missing ?? null) : null,
    kept: observations.length - shown.length,
  };
}

/**
 * What the board holds, indicator by year, of its own area: for each cell whether there is an actual figure and how
 * sure it is, whether there is a plan or target, or why nothing is there. Half-years, quarters, months and days
 * count to their year, marked as a part of it; periods of several years have a column of their own, at the end.
 * Null stands where the board says nothing at all. Groups and rows are in the order of the board.
 */
export function coverageOf(board: Board): Coverage {
  const own = (indicator: Indicator) =>
    indicator.observations.filter((one) => one.referenceArea === board.referenceArea);
  const found = new Set(board.indicators.flatMap(own).map(columnOf));
  const years = [...found]
    .filter((column) => column !== null)
    .sort()
    .reverse();
  const columns = found.has(null) ? [...years, null] : years;
  const rowOf = (indicator: Indicator): CoverageRow => {
    const observations = own(indicator);
    return {
      indicator,
      cells: columns.map((column) => cellOf(observations.filter((one) => columnOf(one) === column))),
    };
  };
  const groups = board.categories.map((category) => ({
    category,
    rows: board.indicators.filter((one) => one.category === category.id).map(rowOf),
  }));
  const rows = groups.flatMap((group) => group.rows);
  return {
    columns,
    groups: groups.filter((group) => group.rows.length > 0),
    counts: columns.map((_, at) => rows.filter(({ cells }) => cells[at]?.actual != null).length),
  };
}
