import type { IndicatorFigure } from '#model/figure';
import type { Words } from '#model/languages';
import { askable, indicatorGroups, partOf, traitOf, type Block, type TraitGroup } from './fits';
import { places, type PlaceName } from './orders';

/**
 * All that filters and orders need to know of an indicator. It holds no figure, so that those of ten thousand
 * indicators are one small file; a list made from figures and one read from a file give the same results.
 */
export type Selectable = {
  readonly id: string;
  readonly name: Words;
  readonly traits: Readonly<Record<TraitGroup, string>>;
  readonly blocks: readonly Block[];
  /** As in `orders`; smallest first, null last. */
  readonly places: Readonly<Record<PlaceName, number | null>>;
};

/** Gathers what has the same key, in the order of its first. */
function gather<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly [One, ...One[]])[] {
  const found = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group === undefined) found.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...found.values()];
}

const each = (values: readonly string[]) => [...new Set(values)].toSorted();

/** The askable observations of a figure as few blocks: years by area and kind, then areas that have the same years. */
function blocksOf({ indicator }: IndicatorFigure): readonly Block[] {
  const cells = askable(indicator).map((one) => ({
    period: partOf(one, 'period'),
    area: partOf(one, 'area'),
    kind: partOf(one, 'kind'),
  }));
  const rows = gather(cells, ({ area, kind }) => `${kind} ${area}`).map((row) => ({
    period: each(row.map(({ period }) => period)),
    area: row[0].area,
    kind: row[0].kind,
  }));
  return gather(rows, ({ kind, period }) => `${kind} ${period.join(' ')}`).map((alike) => ({
    period: alike[0].period,
    area: each(alike.map(({ area }) => area)),
    kind: [alike[0].kind],
  }));
}

/** What filters and orders need to know of a figure. */
export function selectableOf(figure: IndicatorFigure): Selectable {
  const traits = indicatorGroups.map((group) => [group, traitOf(figure, group)] as const);
  const placed = Object.entries(places).map(([name, place]) => [name, place(figure)] as const);
  return {
    id: figure.indicator.id,
    name: figure.indicator.name,
    traits: Object.fromEntries(traits) as Selectable['traits'],
    blocks: blocksOf(figure),
    places: Object.fromEntries(placed) as Selectable['places'],
  };
}
