import type { Board, ChartKind, Indicator, Picture } from '#model/board';
import type { Headline, IndicatorFigure, Point, Series } from '#model/figure';
import { frameOf, newestOf, shownCell, sourcesOf } from '#model/figures';
import type { Words } from '#model/languages';
import type { Period } from '#model/observation';
import { coverPeriods } from '#model/period';
import type { Compared } from './comparedSeries';
import type { Comparison } from './comparison';
import type { ComparisonGroup } from './comparisonGroups';

/** The words of a comparison, which the board cannot hold: nobody wrote it a message. */
export type ComparisonWords = {
  readonly title: Words;
  readonly subtitle: Words;
  readonly note?: Words | undefined;
};

/** Nothing is judged where things stand side by side. */
const unjudged: Headline = {
  latest: null,
  previous: null,
  change: null,
  target: null,
  verdict: {
    status: 'tracked',
    rule: 'no-target',
    direction: 'neutral',
    value: null,
    target: null,
    targetTo: null,
    strict: false,
    distance: null,
    decimals: 0,
  },
};

/** One point of a series: its figure, or why there is none; a figure that has no index is not comparable. */
function pointOf({ indicator, area, figures }: Compared, period: Period): Point {
  const observation = figures.find((one) => one.period === period) ?? null;
  if (observation !== null) return { period, observation, missing: null, plan: null };
  const { missing } = shownCell(indicator, area.id, period, 'actual');
  return { period, observation: null, missing: missing ?? 'not-comparable', plan: null };
}

function seriesOf(all: readonly Compared[], periods: readonly Period[]): readonly Series[] {
  return all.map((one) => ({
    id: one.id,
    indicator: one.indicator.id,
    referenceArea: one.area.id,
    label: one.label,
    role: one.role,
    mark: one.mark,
    points: periods.map((period) => pointOf(one, period)),
  }));
}

/** What stands in the place of an indicator: all that is compared, under one name, without a direction. */
function standIn(first: Indicator, group: ComparisonGroup, said: ComparisonWords, ids: readonly string[]): Indicator {
  return {
    id: ['compare', ...ids].join('-'),
    category: first.category,
    name: said.title,
    definition: said.subtitle,
    unitOfMeasure: group.unit.id,
    decimals: Math.max(...group.series.map(({ indicator }) => indicator.decimals)),
    direction: 'neutral',
    frequency: first.frequency,
    observations: group.series.flatMap(({ figures }) => figures),
  };
}

function kindOf({ axis }: ComparisonGroup): ChartKind {
  if (axis.periods.length === 1) return 'ranked-bar';
  return axis.steady ? 'line' : 'column';
}

/**
 * A comparison as a figure, so that charts, tables and files take it like any other: lines over periods at equal
 * distances, columns over others, bars for one period. Its `indicator` stands for all that is compared, its headline
 * is empty, and `compared` holds the choice. Null for a group without series or with a category that the board lacks.
 */
export function compareFigure(
  board: Board,
  comparison: Comparison,
  group: ComparisonGroup,
  said: ComparisonWords,
): IndicatorFigure | null {
  const [first] = group.series;
  const category = board.categories.find((one) => one.id === first?.indicator.category);
  if (first === undefined || category === undefined) return null;
  const kind = kindOf(group);
  const { periods } = group.axis;
  const series = seriesOf(group.series, periods);
  const drawn = series.flatMap(({ points }) => points.flatMap((point) => point.observation ?? []));
  const picture: Picture = {
    kind,
    periods,
    series: group.series.map(({ indicator, area, label, role }) => ({
      indicator: indicator.id,
      referenceArea: area.id,
      label,
      role,
    })),
  };
  const ids = group.series.length === 1 ? [first.indicator.id] : comparison.ids;
  return {
    ...frameOf(board),
    ...said,
    id: `compare-${group.id}`,
    kind,
    indicator: standIn(first.indicator, group, said, ids),
    category,
    unit: group.unit,
    periods,
    series,
    picture,
    headline: unjudged,
    compared: group.index === null ? comparison : { ...comparison, base: group.index.base },
    period: coverPeriods(periods),
    sources: sourcesOf(
      board,
      drawn.map((one) => one.source),
    ),
    published: newestOf(drawn),
  };
}
