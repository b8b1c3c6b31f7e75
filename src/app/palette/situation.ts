import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { Place } from '#selection/addresses';
import type { Selection } from '#selection/selection';

/** Where the visitor is while the palette is open: what its commands are made from. */
export type Situation = {
  readonly place: Place;
  /** Path of the page below the base, without its query. */
  readonly path: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The board of the page, or the default one; its id is known before it is loaded. */
  readonly boardId: string;
  readonly board: Board | null;
  /** The selection of the overview; the empty one on every other page. */
  readonly selection: Selection;
  /** How many figures the selection leaves; null on every other page. */
  readonly count: number | null;
  /** The one figure of the page, where it has one. */
  readonly figure: Figure | null;
};
