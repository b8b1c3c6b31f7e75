import type { Paint } from '#charts/drawing';
import type { Box } from '#charts/frame';
import type { Language } from '#model/languages';
import type { IsoDate } from '#model/observation';
import type { DeckChart } from './chart/deckChart';

/** Where a link leads: a page outside, or another slide of the deck, counted from 1. */
export type Link = { readonly address: string } | { readonly slide: number };

export type Run = {
  readonly text: string;
  /** Px of the sheet. */
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: Paint;
  readonly link?: Link | undefined;
};

export type Paragraph = {
  readonly runs: readonly Run[];
  readonly align?: 'start' | 'middle' | 'end';
  /** Room above in px. */
  readonly before?: number;
};

/** The places of the master that a text may stand in; a program finds title, source and number of a slide by them. */
export type Place = 'title' | 'subtitle' | 'sources' | 'board' | 'number' | 'coverTitle' | 'coverSubtitle';

type Common = {
  /** As the selection pane shows it. */
  readonly name: string;
  /** Px of the sheet. */
  readonly box: Box;
};

export type TextShape = Common & {
  readonly type: 'text';
  readonly place?: Place;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
};

export type RectShape = Common & { readonly type: 'rect'; readonly fill: Paint };

/** Open strokes such as those of a status sign, as corners in px of the sheet. */
export type StrokeShape = Common & {
  readonly type: 'strokes';
  readonly strokes: readonly (readonly (readonly [number, number])[])[];
  readonly paint: Paint;
  readonly width: number;
};

export type Cell = { readonly text: string; readonly bold?: boolean; readonly ink?: Paint; readonly end?: boolean };

export type TableShape = Common & {
  readonly type: 'table';
  readonly description: string;
  /** Widths in px; their sum is the width of the box. */
  readonly columns: readonly number[];
  /** The first row is the head. */
  readonly rows: readonly (readonly Cell[])[];
  readonly rowHeight: number;
  readonly size: number;
};

export type ChartShape = Common & { readonly type: 'chart'; readonly description: string; readonly chart: DeckChart };

export type Shape = TextShape | RectShape | StrokeShape | TableShape | ChartShape;

export type Slide = {
  readonly language: Language;
  readonly layout: 'cover' | 'figure';
  readonly shapes: readonly Shape[];
  /** What the speaker reads, a paragraph each; none gives a slide without notes. */
  readonly notes: readonly string[];
};

/** A deck as plain data: what stands on which slide. `writeDeck` makes a file of it. */
export type Deck = {
  readonly title: string;
  readonly creator: string;
  readonly created: IsoDate;
  readonly language: Language;
  readonly slides: readonly Slide[];
};
