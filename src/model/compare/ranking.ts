import type { Board, Indicator, UnitOfMeasure } from '#model/board';
import type { Period } from '#model/observation';
import { comparePeriods } from '#model/period';
import { areasWith, numbersOf, type Compared } from './comparedSeries';
import type { ComparisonGroup } from './comparisonGroups';

/** A board with more areas than this ranks those alone that have a figure. */
const mostRows = 16;

/** How many areas have a figure for a period. */
const countAt = (board: Board, indicator: Indicator, period: Period) =>
  board.referenceAreas.filter((area) => numbersOf(indicator, area.id).some((one) => one.period === period)).length;

/**
 * The periods for which the areas of an indicator can be ranked: at least two of them have a figure, one of them a
 * province. Newest first.
 */
export function rankedPeriods(board: Board, indicator: Indicator): readonly Period[] {
  const provinces = areasWith(board, indicator).filter((area) => area.kind === 'province');
  const periods = provinces.flatMap((area) => numbersOf(indicator, area.id).map((one) => one.period));
  return [...new Set(periods)]
    .filter((period) => countAt(board, indicator, period) > 1)
    .toSorted((left, right) => comparePeriods(right, left));
}

/** The period to rank when nobody chose one: that with the most areas, the newest of those; null for none. */
export function usualPeriod(board: Board, indicator: Indicator): Period | null {
  const count = (period: Period) => countAt(board, indicator, period);
  return rankedPeriods(board, indicator).reduce<Period | null>(
    (best, period) => (best === null || count(period) > count(best) ? period : best),
    null,
  );
}

/**
 * The areas of an indicator in one period as a group for `compareFigure`, in order, the largest first (of ranks the
 * best): provinces as bars, region and nation as marks across them. Provinces without a figure stay, so that they can be named with the reason; only a board with
 * very many leaves them out.
 */
export function rankingGroup(board: Board, indicator: Indicator, period: Period, unit: UnitOfMeasure): ComparisonGroup {
  const all = board.referenceAreas.map((area): Compared => {
    const own = area.id === board.referenceArea;
    const province = area.kind === 'province';
    const role = own ? 'main' : province ? 'rest' : 'reference';
    const figures = numbersOf(indicator, area.id).filter((one) => one.period === period);
    return {
      id: `${indicator.id}.${area.id}.actual`,
      indicator,
      area,
      unit,
      label: area.short,
      role,
      figures,
      ...(province ? {} : { mark: true }),
    };
  });
  const given = all.filter(({ figures }) => figures.length > 0);
  const bars = all.filter(({ mark }) => mark !== true);
  const kept = bars.length > mostRows ? given : all.filter(({ mark, figures }) => mark !== true || figures.length > 0);
  const worth = ({ figures: [one] }: Compared) => one?.value ?? null;
  const series = kept.toSorted((left, right) => {
    const [one, other] = [worth(left), worth(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return unit.kind === 'rank' ? one - other : other - one;
  });
  return { id: 'ranking', unit, axis: { periods: [period], steady: true }, series, index: null };
}
