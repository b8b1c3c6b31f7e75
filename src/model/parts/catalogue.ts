import type { Indicator } from '#model/board';
import type { Selectable } from '#model/selection/selectable';

/** One indicator of the catalogue: by what it is found, filtered and placed. It holds no figure that is shown. */
export type CatalogueEntry = Selectable &
  Pick<Indicator, 'definition' | 'unitOfMeasure' | 'key'> & {
    /** Numbers by which it is found: those of the board's own area. */
    readonly numbers: readonly number[];
  };

/** The file that `catalogue` names: every indicator of the board, in its order. */
export type Catalogue = {
  readonly format: 'kpi-board-catalogue';
  readonly formatVersion: 1;
  readonly board: string;
  readonly version: string;
  readonly indicators: readonly CatalogueEntry[];
};

/** The file of a part. */
export type PartContent = {
  readonly format: 'kpi-board-part';
  readonly formatVersion: 1;
  readonly board: string;
  readonly version: string;
  readonly id: string;
  readonly indicators: readonly Indicator[];
};
