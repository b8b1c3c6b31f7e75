import type { Period } from './observation';
import type { Words } from './languages';

export type Highlights = {
  readonly title: Words;
  readonly year: Period;
  readonly groups: readonly HighlightGroup[];
};

export type HighlightGroup = {
  readonly id: string;
  /** "nền tảng", "thành tựu", "sự kiện nổi bật"; the count stands before it. */
  readonly name: Words;
  /** True: the items are set on the months of the year. */
  readonly timeline: boolean;
  readonly items: readonly Highlight[];
};

export type Highlight = {
  readonly id: string;
  readonly title: Words;
  readonly body?: Words | undefined;
  /** Indicators that hold the figures named in the words. */
  readonly indicators: readonly string[];
  /** Known dates only: a day, a month, or a span of months; the label is printed on the mark. */
  readonly when?: { readonly from: string; readonly to?: string | undefined; readonly label: Words } | undefined;
  readonly source: string;
  readonly locator: Words;
};
