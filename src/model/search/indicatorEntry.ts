import type { Board, Indicator } from '#model/board';
import type { Searchable } from './searchIndex';

/** By what an indicator can be found: its names in all languages, category, definition, unit, and its shown numbers. */
export function indicatorEntry(
  { categories, unitsOfMeasure }: Pick<Board, 'categories' | 'unitsOfMeasure'>,
  indicator: Indicator,
): Omit<Searchable<Indicator>, 'value'> {
  const category = categories.find(({ id }) => id === indicator.category);
  const unit = unitsOfMeasure.find(({ id }) => id === indicator.unitOfMeasure);
  const texts = [category?.name, indicator.definition, unit?.name, unit?.short];
  const numbers = indicator.observations.flatMap(({ value, valueTo }) => [value, valueTo]);
  return {
    names: Object.values(indicator.name),
    texts: texts.flatMap((words) => (words === undefined ? [] : Object.values(words))),
    numbers: numbers.filter((number) => typeof number === 'number'),
    key: indicator.key === true,
  };
}
