import type { Status } from '#model/targets/status';

/** A file that belongs to a board, addressed from the folder of the boards: `ministry/economy-1.json`. */
export type PartFile = {
  readonly href: string;
  readonly bytes: number;
  /** In hexadecimal, of the bytes as they are served. */
  readonly sha256: string;
};

/** Some of the indicators whole (cut by category), or all of them with the observations of one area (cut by area). */
export type BoardPart = PartFile & {
  readonly id: string;
  /** The one category or area that it holds; exactly one of the two. */
  readonly category?: string | undefined;
  readonly referenceArea?: string | undefined;
  /** Ids in the order of the board. An indicator is whole once every part that names it is there. */
  readonly indicators: readonly string[];
  readonly observations: number;
};

/**
 * The second form of a board: its file holds only what the overview opens with, and says here where the rest lies.
 * The indicators in the file are short: they lack observations of areas that no picture draws.
 */
export type BoardInParts = {
  readonly by: 'category' | 'area';
  /** Of the whole board. */
  readonly indicators: number;
  readonly observations: number;
  /** How many indicators of each category have which status; pairs that none has are left out. */
  readonly statuses: readonly { readonly category: string; readonly status: Status; readonly indicators: number }[];
  /** Years, areas and kinds that a filter can ask for. */
  readonly choices: Readonly<Record<'period' | 'area' | 'kind', readonly string[]>>;
  readonly catalogue: PartFile;
  readonly parts: readonly BoardPart[];
};
