import type { Paint } from '#charts/drawing';
import type { Language } from '#model/languages';

/** How one point differs from its series. */
export type PointLook = {
  /** Estimate or provisional: hatched, or a hollow dot; never by colour alone. */
  readonly unsure: boolean;
  /** Another paint than that of the series, for the own area among others. */
  readonly paint?: Paint | undefined;
  /** Number format of its label, in the format language of spreadsheets; null for no label. */
  readonly format: string | null;
  /** Larger and bold: the value that the title speaks of. */
  readonly key?: boolean;
  /** Where its label stands, if not where those of its series do. */
  readonly place?: DeckSeries['labels'];
};

export type DeckSeries = {
  readonly name: string;
  /** One for every category; null for a gap. */
  readonly values: readonly (number | null)[];
  readonly looks: readonly PointLook[];
  readonly paint: Paint;
  /** Ink of the labels, where they stand on the paint. */
  readonly ink: Paint;
  /** `mark`: a bar of ink at the height of a plan or target, without a line between the periods. */
  readonly drawn: 'bar' | 'line' | 'mark' | 'outline';
  readonly labels: 'above' | 'below' | 'beside' | 'inside';
};

/** A chart as a spreadsheet program draws it: categories, series of numbers, and how they look. */
export type DeckChart = {
  readonly language: Language;
  /** Bars that stand, or that lie with the first category on top. */
  readonly direction: 'up' | 'across';
  readonly stacked: boolean;
  /** Room between two categories, in percent of a bar. */
  readonly gap: number;
  /** Head of the column of categories in the workbook: "Kỳ". */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly DeckSeries[];
  readonly legend: boolean;
  /** Number format of the value axis; null hides the axis, where every value has its label. */
  readonly axis: string | null;
  /** Distance of the hairlines; null lets the program choose. */
  readonly step: number | null;
  /** End of the value axis; null lets the program choose. */
  readonly most: number | null;
  /** From zero, unless a value is below it; false lets the program choose. */
  readonly fromZero: boolean;
  /** Ranks: the smallest value on top. */
  readonly downwards: boolean;
  /** Type sizes in px of the sheet. */
  readonly sizes: { readonly label: number; readonly key: number; readonly name: number; readonly axis: number };
};
