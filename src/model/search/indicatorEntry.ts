import type { Board, Indicator } from '#model/board';
import type { Searchable } from './searchIndex';

type Named = Pick<Indicator, 'name' | 'definition' | 'category' | 'unitOfMeasure' | 'key'>;

/** The numbers by which an indicator is found: those of every observation. */
export function numbersOf({ observations }: Indicator): readonly (number | null | undefined)[] {
  return observations.flatMap(({ value, valueTo }) => [value, valueTo]);
}

/** By what an indicator can be found: its names in all languages, category, definition, unit, and its numbers. */
export function indicatorEntry(
  { categories, unitsOfMeasure }: Pick<Board, 'categories' | 'unitsOfMeasure'>,
  indicator: Named,
  numbers: readonly (number | null | undefined)[],
): Omit<Searchable<unknown>, 'value'> {
  const category = categories.find(({ id }) => id === indicator.category);
  const unit = unitsOfMeasure.find(({ id }) => id === indicator.unitOfMeasure);
  const texts = [category?.name, indicator.definition, unit?.name, unit?.short];
  return {
    names: Object.values(indicator.name),
    texts: texts.flatMap((words) => (words === undefined ? [] : Object.values(words))),
    numbers: numbers.filter((number) => typeof number === 'number'),
    key: indicator.key === true,
  };
}
