import type { ChartKind, Picture, UnitOfMeasure } from '#model/board';
import type { IndicatorFigure, ScoreboardFigure, Series } from '#model/figure';
import { headlineOf } from '#model/headline';
import type { Words } from '#model/languages';
import type { Observation, Period } from '#model/observation';
import { coverPeriods } from '#model/period';
import type { ScoreboardTarget } from '#model/scoreboard';
import { buildIndicator, buildObservation, same, units } from './buildIndicator';

/** One series: a value a period, null for a gap; a whole observation where a number does not say enough. */
export type SeriesGiven = {
  readonly label: Words;
  readonly role?: Series['role'];
  readonly values: readonly (number | null | Observation)[];
  /** Plans, a value a period; null for a period without one. */
  readonly plans?: readonly (number | null)[];
};

export type FigureGiven = {
  readonly kind: ChartKind;
  readonly periods: readonly Period[];
  readonly series: readonly SeriesGiven[];
  readonly unit?: UnitOfMeasure;
  readonly title?: Words;
  readonly remark?: Words;
  readonly perIcon?: number;
  readonly icon?: Picture['icon'];
};

const frame = {
  boardId: 'test-board',
  boardTitle: same('Test board'),
  boardSubtitle: same('Figures'),
  boardVersion: '1.0.0',
  sources: [],
  published: '2025-01-27',
} as const;

function buildSeries(given: SeriesGiven, index: number, periods: readonly Period[]): Series {
  const referenceArea = index === 0 ? 'here' : `area-${index}`;
  return {
    id: `growth.${referenceArea}.actual`,
    indicator: 'growth',
    referenceArea,
    label: given.label,
    role: given.role ?? (index === 0 ? 'main' : 'reference'),
    points: periods.map((period, at) => {
      const value = given.values[at] ?? null;
      const plan = given.plans?.[at] ?? null;
      const observation = typeof value === 'number' ? buildObservation(period, value, { referenceArea }) : value;
      return {
        period,
        observation,
        missing: observation === null ? ('not-published' as const) : null,
        plan: plan === null ? null : buildObservation(period, plan, { referenceArea, scenario: 'plan' }),
      };
    }),
  };
}

/** A figure whose headline is reckoned from its first series, as on a real board. */
export function buildFigure(given: FigureGiven): IndicatorFigure {
  const { kind, periods, unit = units.percent } = given;
  const series = given.series.map((one, index) => buildSeries(one, index, periods));
  const observations = (series[0]?.points ?? []).flatMap((point) => [point.observation, point.plan]);
  const indicator = buildIndicator(
    observations.filter((one) => one !== null),
    { unitOfMeasure: unit.id },
  );
  const picture: Picture = {
    kind,
    periods,
    series: series.map((one) => ({ indicator: indicator.id, role: one.role })),
    ...(given.perIcon === undefined ? {} : { perIcon: given.perIcon }),
    ...(given.icon === undefined ? {} : { icon: given.icon }),
  };
  return {
    ...frame,
    id: 'growth',
    kind,
    title: given.title ?? indicator.name,
    remark: given.remark,
    period: coverPeriods(periods),
    indicator,
    category: { id: 'economy', name: { vi: 'Kinh tế', en: 'Economy' }, icon: 'economy' },
    unit,
    picture,
    periods,
    series,
    headline: headlineOf(indicator, 'here'),
  };
}

/** A named target of a scoreboard. */
export function buildTarget(id: string, name: Words, status: ScoreboardTarget['status']): ScoreboardTarget {
  return { id, name, short: name, status, source: 'report', locator: same('Table 1') };
}

/** A scoreboard of a total alone, or of named targets, which then give the total. */
export function buildScoreboard(
  total: number,
  reached: number,
  targets: readonly ScoreboardTarget[] = [],
): ScoreboardFigure {
  const message = { vi: `Đạt ${reached}/${total} chỉ tiêu`, en: `${reached} of ${total} targets reached` };
  return {
    ...frame,
    id: 'term',
    kind: 'scoreboard',
    title: message,
    subtitle: same('2020–2025'),
    period: '2020-2025',
    scoreboard: {
      id: 'term',
      scope: 'term',
      period: '2020-2025',
      asOf: '2024-12-31',
      title: same('targets reached'),
      subtitle: same('2020–2025'),
      message,
      total,
      reached,
      targets,
      observations: [],
      source: 'report',
      locator: same('Item 1'),
    },
  };
}
