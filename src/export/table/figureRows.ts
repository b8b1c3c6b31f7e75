import type { IndicatorFigure, Point, Series } from '#model/figure';
import type { MissingReason, Observation } from '#model/observation';
import type { Locale } from '#language/locale';

/** One cell: a figure, or why there is none; `no-plan` where a period simply has no plan or target. */
export type Cell = { readonly observation: Observation | null; readonly missing: MissingReason | 'no-plan' | null };

export type FigureColumn = { readonly key: string; readonly head: string };
export type FigureRow = { readonly key: string; readonly name: string; readonly cells: readonly Cell[] };

export type FigureRows = {
  /** What a row is: a period, or a bar of one period. */
  readonly of: 'period' | 'series';
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
};

const hasPlan = (series: Series) => series.points.some((point) => point.plan !== null);

function planWord(series: Series, locale: Locale): string {
  const onlyTargets = series.points.every((point) => point.plan === null || point.plan.scenario === 'target');
  return locale.t(onlyTargets ? 'card.target' : 'chart.plan');
}

/** The cells of one point: its figure, and its plan where the series has a column for plans. */
function cellsOf(point: Point | undefined, planned: boolean): readonly Cell[] {
  const own = { observation: point?.observation ?? null, missing: point?.missing ?? null };
  const plan = point?.plan ?? null;
  return planned ? [own, { observation: plan, missing: plan === null ? 'no-plan' : null }] : [own];
}

/**
 * Exactly what a chart draws, as heads and rows in its order: a row a period and a column a series, or a row a bar
 * where all bars share one period. A series with plans or targets has a column more. Heads carry the unit, so the
 * cells need none. Every point of the figure is in one cell and nothing else is.
 */
export function figureRows(figure: IndicatorFigure, locale: Locale): FigureRows {
  const { series, periods, unit } = figure;
  const short = unit.kind === 'words' ? '' : ` (${locale.say(unit.short)})`;
  const bars = periods.length === 1 && series.length > 1;
  const shown = bars ? series.slice(0, 1) : series;
  const columns = shown.flatMap((one): readonly FigureColumn[] => {
    const name = bars ? locale.t('chart.value') : locale.say(one.label);
    const own = { key: one.id, head: name + short };
    const word = planWord(one, locale);
    const plan = { key: `${one.id}.plan`, head: (shown.length > 1 ? `${name}, ${word}` : word) + short };
    return (bars ? series.some(hasPlan) : hasPlan(one)) ? [own, plan] : [own];
  });
  if (bars) {
    const planned = columns.length > 1;
    const rows = series.map((one) => ({
      key: one.id,
      name: locale.say(one.label),
      cells: cellsOf(one.points[0], planned),
    }));
    return { of: 'series', columns, rows };
  }
  const rows = periods.map((period, index) => ({
    key: period,
    name: locale.period(period),
    cells: series.flatMap((one) => cellsOf(one.points[index], hasPlan(one))),
  }));
  return { of: 'period', columns, rows };
}
