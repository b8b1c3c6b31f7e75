import type { IndicatorFigure, Series } from '#model/figure';
import type { Observation } from '#model/observation';
import { figureRows } from '#export/table/figureRows';
import type { Locale } from '#language/locale';
import { sharedMark } from './pointLooks';

/** A series over all periods, or the plans of one. */
export type Column = {
  readonly name: string;
  readonly series: Series | undefined;
  readonly plan: boolean;
  readonly observations: readonly (Observation | null)[];
  readonly values: readonly (number | null)[];
};

export type PeriodTable = {
  readonly columns: readonly Column[];
  readonly periods: readonly string[];
  /** The mark ("ước") that all values of a period share; '' where they differ or have none. */
  readonly marks: readonly string[];
};

/** The table of a figure column by column: exactly what its chart draws, periods down, series across. */
export function periodTable(figure: IndicatorFigure, locale: Locale): PeriodTable {
  const { columns, rows } = figureRows(figure, locale);
  const made = columns.map(({ key, head }, at): Column => {
    const observations = rows.map(({ cells }) => cells[at]?.observation ?? null);
    return {
      name: head,
      series: figure.series.find(({ id }) => key === id || key === `${id}.plan`),
      plan: key.endsWith('.plan'),
      observations,
      values: observations.map((one) => one?.value ?? null),
    };
  });
  const actual = made.filter(({ plan }) => !plan);
  const marks = rows.map((_, index) =>
    sharedMark(
      actual.map(({ observations }) => observations[index] ?? null),
      locale,
    ),
  );
  return { columns: made, periods: rows.map(({ name }) => name), marks };
}

/** Names of the periods, each with its mark, or with the words that there is no value, where all can read them. */
export function categoryNames({ columns, periods, marks }: PeriodTable, locale: Locale): readonly string[] {
  return periods.map((name, index) => {
    const empty = columns.every(({ plan, values }) => plan || values[index] == null);
    const said = empty ? locale.t('chart.noData') : (marks[index] ?? '');
    return said === '' ? name : `${name} (${said})`;
  });
}
