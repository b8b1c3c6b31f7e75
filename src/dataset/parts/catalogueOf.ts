import type { Board } from '#model/board';
import { indicatorFigure } from '#model/figures';
import type { CatalogueEntry } from '#model/parts/catalogue';
import { selectableOf } from '#model/selection/selectable';

/**
 * The catalogue of a whole board, one entry an indicator in its order. `numbers` are those of the board's own area,
 * shown or kept, so that where a board has one area a search in it finds what a search in the whole board finds.
 */
export function catalogueOf(board: Board): readonly CatalogueEntry[] {
  return board.indicators.map((indicator) => {
    const { definition, unitOfMeasure, key, observations } = indicator;
    const own = observations.filter(({ referenceArea }) => referenceArea === board.referenceArea);
    const numbers = own.flatMap(({ value, valueTo }) => [value, valueTo]).filter((one) => typeof one === 'number');
    return {
      ...selectableOf(indicatorFigure(board, indicator)),
      definition,
      unitOfMeasure,
      ...(key === undefined ? {} : { key }),
      numbers: [...new Set(numbers)],
    };
  });
}
