import type { BrokenIndicator } from '#dataset/checks/describeBroken';
import type { Fault } from '#dataset/faults/fault';
import type { Board, Indicator } from '#model/board';

/** What has to be known of a board to read its parts. */
export type Manifest = Pick<
  Board,
  'id' | 'version' | 'referenceAreas' | 'unitsOfMeasure' | 'categories' | 'sources' | 'inParts'
>;

export type SoundPart = {
  readonly indicators: readonly Indicator[];
  /** Indicators that were left out, in the order of the file. */
  readonly broken: readonly BrokenIndicator[];
  /** Everything that was left out, taken off or missing; paths are those of the file. */
  readonly faults: readonly Fault[];
  /** How many faults there are beyond those listed. */
  readonly more: number;
};
