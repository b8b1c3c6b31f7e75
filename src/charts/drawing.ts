/**
 * What a layout gives back: marks in drawing order, in px of a frame of the given size, with colours by
 * meaning. The still draws them as SVG elements with theme colours, the export writes the same marks with
 * literal light colours and letters as outlines: one picture, two pens.
 */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

/** Colour by meaning; the names are those of `ui/tokens.css` (`--chart-main` is `chart-main`). */
export type Paint =
  | 'ink'
  | 'ink-muted'
  | 'ink-subtle'
  | 'surface'
  | 'line'
  | 'line-strong'
  | 'chart-main'
  | 'chart-main-soft'
  | 'chart-2'
  | 'chart-3'
  | 'chart-compare'
  | 'chart-compare-soft'
  | 'chart-target'
  | 'chart-accent'
  | 'chart-grid'
  | 'chart-axis'
  | 'plot-met'
  | 'plot-cap'
  | 'plot-ink'
  | 'canal'
  | 'waterline'
  | 'status-near'
  | 'status-missed'
  | 'status-met-ink'
  | 'status-missed-ink'
  | 'action-ink';

/** A plain colour, or the hatch that marks an estimate or a provisional value. */
export type Fill = Paint | 'hatch-main' | 'hatch-compare' | 'none';

export type Weight = 400 | 600 | 700;

export type Stroke = {
  readonly stroke: Paint;
  readonly strokeWidth: number;
  /** SVG dash pattern in px, "4 3"; absent for a solid stroke. */
  readonly dash?: string;
};

export type Mark = Shape & {
  /** Set on the marks that the live chart draws itself: columns, lines, dots of the data. */
  readonly data?: true;
};

type Shape =
  | ({
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Fill;
    } & Partial<Stroke>)
  | ({
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    } & Stroke)
  | ({ readonly type: 'path'; readonly d: string; readonly fill: Fill } & Partial<Stroke>)
  | ({
      readonly type: 'dot';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: Fill;
    } & Partial<Stroke>)
  | {
      readonly type: 'text';
      /** Anchor point on the baseline. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: Paint;
      /** A stroke in the surface colour below the letters, so that they stay legible on lines. */
      readonly halo?: boolean;
      /** Tabular unless said; headings and prose of a file have proportional ones. The still knows only its own. */
      readonly figures?: 'proportional';
      /** Letter spacing in em, of a heading in a file. */
      readonly tracking?: number;
    };
