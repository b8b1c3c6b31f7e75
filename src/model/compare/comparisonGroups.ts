import type { UnitOfMeasure } from '#model/board';
import type { Period } from '#model/observation';
import { yearsOf } from '#model/period';
import { roleAt, type Compared } from './comparedSeries';
import type { Comparison } from './comparison';
import { bases, indexed, whyNoIndex, type NoIndex } from './indexed';
import { formOf, periodAxis, type PeriodAxis, type PeriodForm } from './periodAxis';

/** Series that can share one picture: one unit, one form of period. */
export type ComparisonGroup = {
  readonly id: string;
  readonly unit: UnitOfMeasure;
  readonly axis: PeriodAxis;
  readonly series: readonly Compared[];
  /** The base of an index with the series that have none; null for figures as published. */
  readonly index: { readonly base: Period; readonly without: readonly (readonly [Compared, NoIndex])[] } | null;
};

export type Grouped = {
  readonly groups: readonly ComparisonGroup[];
  /** Series without any figure in the years asked for. */
  readonly empty: readonly Compared[];
  /** Periods that can be the base of an index; none where no series can be one. */
  readonly bases: readonly Period[];
  /** First and last year with a figure, whatever years were asked for; null where there is none. */
  readonly years: { readonly from: number; readonly to: number } | null;
};

function withinYears({ from, to }: Comparison): (period: Period) => boolean {
  return (period) => (from === null || yearsOf(period).from >= from) && (to === null || yearsOf(period).to <= to);
}

/** The form in which most figures of a series are published; the others of a series are left to its own page. */
function mainForm({ figures }: Compared): PeriodForm | null {
  const counts = new Map<PeriodForm, number>();
  for (const { period } of figures) counts.set(formOf(period), (counts.get(formOf(period)) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [PeriodForm, number] | null>(
      (most, one) => (most === null || one[1] > most[1] ? one : most),
      null,
    )?.[0] ?? null
  );
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found.values()];
}

const periodsOf = (all: readonly Compared[]) => all.flatMap(({ figures }) => figures.map(({ period }) => period));

/** The groups of one form: in an index one for all units, else one a unit; they share one axis. */
function groupsOf(
  all: readonly Compared[],
  form: PeriodForm,
  comparison: Comparison,
  unit: UnitOfMeasure,
): readonly ComparisonGroup[] {
  const axis = periodAxis(periodsOf(all));
  const { known, best } = bases(all, axis.periods);
  const base = known.find((period) => period === comparison.base) ?? best;
  if (comparison.mode === 'index' && base !== null) {
    const without = all.flatMap((one): readonly (readonly [Compared, NoIndex])[] => {
      const why = whyNoIndex(one, base);
      return why === null ? [] : [[one, why]];
    });
    const series = all.map((one) => indexed(one, base, unit));
    return [{ id: `index-${form}`, unit, axis, series, index: { base, without } }];
  }
  return byKey(all, (one) => one.unit.id).map((series) => ({
    id: `${series[0]?.unit.id}-${form}`,
    unit: series[0]?.unit ?? unit,
    axis,
    series: comparison.ids.length > 1 ? series.map((one, index) => ({ ...one, role: roleAt(index) })) : series,
    index: null,
  }));
}

/**
 * Sorts what is compared into pictures: one a unit and form of period, in the order chosen; in an index all units
 * share one, except where no series can be an index. Pictures of one form stand on a common axis. `unit` is that of
 * an index.
 */
export function comparisonGroups(all: readonly Compared[], comparison: Comparison, unit: UnitOfMeasure): Grouped {
  const asked = withinYears(comparison);
  const ofForm = all.map((one) => {
    const form = mainForm(one);
    return { ...one, figures: one.figures.filter(({ period }) => formOf(period) === form) };
  });
  const seen = ofForm.map((one) => ({ ...one, figures: one.figures.filter(({ period }) => asked(period)) }));
  const given = seen.filter(({ figures }) => figures.length > 0);
  const forms = byKey(given, (one) => mainForm(one) ?? '');
  const years = periodsOf(ofForm).map(yearsOf);
  return {
    groups: forms.flatMap((series) => {
      const [first] = series;
      const form = first === undefined ? null : mainForm(first);
      return form === null ? [] : groupsOf(series, form, comparison, unit);
    }),
    empty: seen.filter(({ figures }) => figures.length === 0),
    bases: forms.flatMap((series) => bases(series, periodAxis(periodsOf(series)).periods).known),
    years:
      years.length === 0
        ? null
        : { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) },
  };
}
