import type { Observation } from '#model/observation';
import type { Drawing } from './drawing';

/** Type sizes in px of one place where charts stand; text is never scaled, a chart is laid out anew instead. */
export type TextScale = {
  readonly name: 'card' | 'panel' | 'export';
  /** Ticks, periods, small remarks. */
  readonly axis: number;
  /** Values and names on marks. */
  readonly label: number;
  /** The latest value, the one that the title speaks of. */
  readonly key: number;
  readonly thin: number;
  readonly thick: number;
};

export const textScales = {
  card: { name: 'card', axis: 12, label: 12, key: 13, thin: 1, thick: 2.5 },
  panel: { name: 'panel', axis: 12, label: 13, key: 16, thin: 1, thick: 3 },
  export: { name: 'export', axis: 21, label: 25, key: 34, thin: 1.5, thick: 5 },
} satisfies Record<TextScale['name'], TextScale>;

/** The room that a chart gets, in px. */
export type Frame = { readonly width: number; readonly height: number; readonly scale: TextScale };

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * A chart laid out for one frame. The still draws `marks`; the live chart sets its axes on `plot`, `domain` and
 * `ticks` and walks through `spots`, so both stand on the same pixels.
 *
 *      0 ┌──────────────────────────────┬───────────┐
 *        │ 15 %                         │  remarks  │
 *        │ ─────── plot: the area that ─│  of the   │
 *        │ 10      the domain fills     │  latest   │
 *        │ ──────────────────────────── │  value    │
 *        └──────────────────────────────┴───────────┘
 *          2020    2021    2022   2023
 */
export type Layout = Drawing & {
  readonly plot: Box;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly spots: readonly Spot[];
};

/** One point that a visitor can reach: where it stands, and what is known of it. */
export type Spot = Box & {
  readonly key: string;
  /** Period, or the name of the bar where all bars share one period. */
  readonly name: string;
  readonly series: string;
  readonly observation: Observation | null;
  /** What is read out, and shown on hover, in the visitor's language. */
  readonly text: string;
};
