import type { Source, UnitOfMeasure } from '#model/board';
import type { Figure, IndicatorFigure, Point, ScoreboardFigure, Series } from '#model/figure';
import type { Status } from '#model/targets/status';
import type { Words } from '#model/languages';
import type { MissingReason, Observation, Period, Scenario } from '#model/observation';
import type { TargetStatus } from '#model/scoreboard';

/** One row of a data file: one published figure, or one gap with its reason. */
export type FigureRecord = {
  readonly figure: Figure;
  /** What the row counts: the name of a series, of the indicator, of a target. */
  readonly name: Words;
  readonly series: string;
  readonly indicator: string;
  readonly referenceArea: string;
  readonly period: Period;
  readonly scenario: Scenario;
  /** Null for a scoreboard, whose rows count targets. */
  readonly unit: UnitOfMeasure | null;
  readonly value: number | null;
  /** The published figure; null for a gap and for what a scoreboard says itself. */
  readonly observation: Observation | null;
  readonly missing: MissingReason | null;
  /** The plan or target of the same period; it has a row of its own too. */
  readonly plan: Observation | null;
  /** Of the figure that the status is about, and of a named target. */
  readonly status: Status | TargetStatus | null;
  readonly source: Source | null;
  readonly locator: Words | null;
};

function sourceOf(figure: Figure, id: string | null | undefined): Source | null {
  return [...figure.sources, ...(figure.otherSources ?? [])].find((one) => one.id === id) ?? null;
}

type Place = Pick<FigureRecord, 'name' | 'series' | 'indicator' | 'referenceArea'>;

/** The row of one published figure. */
function published(figure: IndicatorFigure, place: Place, one: Observation, plan: Observation | null): FigureRecord {
  const { latest, verdict } = figure.headline;
  return {
    figure,
    ...place,
    period: one.period,
    scenario: one.scenario,
    unit: figure.unit,
    value: one.value,
    observation: one,
    missing: one.missing ?? null,
    plan,
    status: one.id === latest?.id ? verdict.status : null,
    source: sourceOf(figure, one.source),
    locator: one.locator ?? null,
  };
}

function gap(figure: IndicatorFigure, place: Place, { period, missing, plan }: Point): FigureRecord {
  return {
    figure,
    ...place,
    period,
    scenario: 'actual',
    unit: figure.unit,
    value: null,
    observation: null,
    missing: missing ?? 'not-found',
    plan,
    status: null,
    source: null,
    locator: null,
  };
}

function rowsOfSeries(figure: IndicatorFigure, series: Series): readonly FigureRecord[] {
  const { id, label, indicator, referenceArea } = series;
  const place = { name: label, series: id, indicator, referenceArea };
  return series.points.flatMap((point) => {
    const { observation, plan } = point;
    const own = observation === null ? gap(figure, place, point) : published(figure, place, observation, plan);
    return plan === null ? [own] : [own, published(figure, place, plan, null)];
  });
}

/** What a card says without drawing it: of a figure with a picture its headline, else all that is shown. */
function rowsBeside(figure: IndicatorFigure, drawn: ReadonlySet<string>): readonly FigureRecord[] {
  const { indicator, headline, series } = figure;
  const said = [headline.previous, headline.latest, headline.target].filter((one) => one !== null);
  const all = indicator.observations.filter(
    (one) => one.use === 'shown' && (series.length === 0 || said.includes(one)),
  );
  return all
    .filter((one) => !drawn.has(one.id))
    .map((one) => {
      const { referenceArea } = one;
      const own = series.find((other) => other.indicator === indicator.id && other.referenceArea === referenceArea);
      const name = own?.label ?? indicator.name;
      const id = own?.id ?? `${indicator.id}.${referenceArea}.actual`;
      return published(figure, { name, series: id, indicator: indicator.id, referenceArea }, one, null);
    });
}

function rowsOfScoreboard(figure: ScoreboardFigure): readonly FigureRecord[] {
  const { scoreboard } = figure;
  const common = { figure, unit: null, missing: null, plan: null, referenceArea: '' };
  const row = (change: Pick<FigureRecord, 'period' | 'scenario' | 'value'>): FigureRecord => {
    const { value, period, scenario } = change;
    const observation =
      scoreboard.observations.find(
        (one) => one.use === 'shown' && one.value === value && one.period === period && one.scenario === scenario,
      ) ?? null;
    return {
      ...common,
      ...change,
      name: scoreboard.title,
      series: scoreboard.id,
      indicator: '',
      referenceArea: observation?.referenceArea ?? '',
      observation,
      status: null,
      source: sourceOf(figure, scoreboard.source),
      locator: scoreboard.locator,
    };
  };
  const { asOf, period, reached, total, targets } = scoreboard;
  return [
    row({ period: asOf, scenario: 'actual', value: reached }),
    row({ period, scenario: 'target', value: total }),
    ...targets.map((one): FigureRecord => ({
      ...common,
      name: one.name,
      series: `${scoreboard.id}.${one.id}`,
      indicator: one.indicator ?? '',
      period,
      scenario: 'actual',
      value: null,
      observation: null,
      status: one.status,
      source: sourceOf(figure, one.source),
      locator: one.locator,
    })),
  ];
}

/**
 * What data files hold of a figure, one row a published figure, in long form: every point that is drawn with its
 * plan or target after it, gaps included; then what the card says beside its picture. A figure without a picture
 * gives every shown figure of its indicator. A scoreboard gives the number reached, the total, and its named targets
 * with their status and no number. Figures that are only kept beside others are no rows.
 */
export function figureRecords(figure: Figure): readonly FigureRecord[] {
  if (figure.kind === 'scoreboard') return rowsOfScoreboard(figure);
  const rows = figure.series.flatMap((series) => rowsOfSeries(figure, series));
  const drawn = new Set(rows.flatMap(({ observation }) => (observation === null ? [] : [observation.id])));
  return [...rows, ...rowsBeside(figure, drawn)];
}
