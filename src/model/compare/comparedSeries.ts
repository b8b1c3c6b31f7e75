import type { Board, Indicator, ReferenceArea, UnitOfMeasure } from '#model/board';
import type { Series } from '#model/figure';
import type { Words } from '#model/languages';
import type { Observation } from '#model/observation';
import { mostCompared, type Comparison } from './comparison';

/** One of the things laid side by side: an indicator in an area, with its figures. */
export type Compared = {
  readonly id: string;
  readonly indicator: Indicator;
  readonly area: ReferenceArea;
  readonly unit: UnitOfMeasure;
  /** The area's short name among areas, else the indicator's name. */
  readonly label: Words;
  readonly role: Series['role'];
  readonly mark?: Series['mark'];
  /** Shown actual figures with a number. */
  readonly figures: readonly Observation[];
};

/** Shown actual figures of an indicator in an area that have a number. */
export function numbersOf(indicator: Indicator, area: string): readonly Observation[] {
  return indicator.observations.filter(
    (one) => one.use === 'shown' && one.scenario === 'actual' && one.value !== null && one.referenceArea === area,
  );
}

/** The areas for which an indicator has figures: the board's own first, then as the board lists them. */
export function areasWith(board: Board, indicator: Indicator): readonly ReferenceArea[] {
  const known = board.referenceAreas.filter((area) => numbersOf(indicator, area.id).length > 0);
  return known.toSorted(
    (left, right) => Number(right.id === board.referenceArea) - Number(left.id === board.referenceArea),
  );
}

/** The board's own area with its region and nation; provinces where there are no such figures. */
function usualAreas(board: Board, indicator: Indicator): readonly ReferenceArea[] {
  const known = areasWith(board, indicator);
  const wide = known.filter((area) => area.id === board.referenceArea || area.kind !== 'province');
  return (wide.length > 1 ? wide : known).slice(0, mostCompared);
}

/**
 * The areas of the one indicator of a comparison, in the order chosen; without a choice the usual ones. None where
 * several indicators are compared, all of them then in the board's own area.
 */
export function comparedAreas(board: Board, comparison: Comparison): readonly ReferenceArea[] {
  const indicator = board.indicators.find((one) => one.id === comparison.ids[0]);
  if (indicator === undefined || comparison.ids.length > 1) return [];
  if (comparison.areas.length === 0) return usualAreas(board, indicator);
  return comparison.areas.flatMap((id) => board.referenceAreas.find((area) => area.id === id) ?? []);
}

/** Roles of indicators in one picture: three paints that stand out from paper, then the same with other strokes. */
const ofIndicators: readonly Series['role'][] = ['main', 'second', 'reference', 'second', 'reference', 'second'];

/** The role of an indicator by its place among those of one picture. */
export function roleAt(index: number): Series['role'] {
  return ofIndicators[index] ?? 'second';
}

function roleOf(board: Board, area: ReferenceArea): Series['role'] {
  if (area.id === board.referenceArea) return 'main';
  return area.kind === 'province' ? 'second' : 'reference';
}

/**
 * What a comparison lays side by side, in its order: indicators of the board's own area, or areas of one indicator.
 * Indicators and areas that the board does not know are left out; a series may have no figures at all.
 */
export function comparedSeries(board: Board, comparison: Comparison): readonly Compared[] {
  const one = (indicator: Indicator, area: ReferenceArea, label: Words, role: Series['role']): readonly Compared[] => {
    const unit = board.unitsOfMeasure.find((other) => other.id === indicator.unitOfMeasure);
    const id = `${indicator.id}.${area.id}.actual`;
    return unit === undefined
      ? []
      : [{ id, indicator, area, unit, label, role, figures: numbersOf(indicator, area.id) }];
  };
  const known = comparison.ids.flatMap((id) => board.indicators.find((other) => other.id === id) ?? []);
  const [first, ...more] = known;
  if (first !== undefined && more.length === 0)
    return comparedAreas(board, comparison).flatMap((area) => one(first, area, area.short, roleOf(board, area)));
  const own = board.referenceAreas.find((area) => area.id === board.referenceArea);
  if (own === undefined) return [];
  return known.flatMap((indicator, index) => one(indicator, own, indicator.name, roleAt(index)));
}
