import type { BoardVersion } from './changes/boardChange';
import type { Highlights } from './highlights';
import type { Words } from './languages';
import type { BoardInParts } from './parts/boardInParts';
import type { IsoDate, Observation, Period, Scenario } from './observation';
import type { Scoreboard } from './scoreboard';

/**
 * The trusted board: what `dataset/parseBoard` gives back and everything above may rely on.
 * Names follow SDMX: observation, reference area, unit of measure, observation status.
 */
export type Board = {
  readonly format: 'kpi-board';
  readonly formatVersion: 1;
  readonly id: string;
  /** Version of the figures, and the day on which this version was issued. */
  readonly version: string;
  readonly issued: IsoDate;
  readonly title: Words;
  readonly subtitle: Words;
  readonly description: Words;
  /** What the figures cover: boundaries and term, in words. */
  readonly coverage: Words;
  readonly licence: Words;
  /** The area whose figures this board shows; references to others are comparisons. */
  readonly referenceArea: string;
  readonly referenceAreas: readonly ReferenceArea[];
  readonly unitsOfMeasure: readonly UnitOfMeasure[];
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
  readonly scoreboards: readonly Scoreboard[];
  readonly panels: readonly Panel[];
  readonly highlights: Highlights;
  /** The issues of this board and what each changed, the newest (this one) first. */
  readonly changes?: readonly BoardVersion[] | undefined;
  /** Set where this is the manifest of a board in parts; `indicators` then holds only what the overview opens with. */
  readonly inParts?: BoardInParts | undefined;
};

export type ReferenceArea = {
  readonly id: string;
  readonly name: Words;
  /** For the end of a line or a narrow axis. */
  readonly short: Words;
  readonly kind: 'province' | 'region' | 'nation';
};

export type UnitOfMeasure = {
  readonly id: string;
  /** `percent` differs in percentage points; `rank` reads "rank 2"; `words` has no number. */
  readonly kind: 'percent' | 'percentage-points' | 'amount' | 'count' | 'rank' | 'score' | 'words';
  /** Full words, as after "Measured in": "triệu đồng/người". */
  readonly name: Words;
  /** As printed behind a value on a card: "tr.đồng/người". "%" for percent. */
  readonly short: Words;
  /** English singular of `short` for the value 1; the same in Vietnamese. */
  readonly one?: Words | undefined;
};

export type Category = {
  readonly id: string;
  readonly name: Words;
  readonly icon: CategoryIcon;
};

export type CategoryIcon =
  | 'economy'
  | 'society'
  | 'environment'
  | 'security'
  | 'culture'
  | 'party'
  | 'planning'
  | 'governance';

export type Source = {
  readonly id: string;
  readonly publisher: string;
  /** Short name for a card's foot: "Tỉnh ủy Hậu Giang", "PLO". */
  readonly short: Words;
  readonly title: string;
  readonly url: string;
  /** Null when no date could be read from the source; `note` then says what is known. */
  readonly published: IsoDate | null;
  readonly note?: Words | undefined;
};

export type Direction = 'higher' | 'lower' | 'neutral';

export type Indicator = {
  readonly id: string;
  readonly category: string;
  readonly name: Words;
  readonly definition: Words;
  readonly unitOfMeasure: string;
  /** Decimals in which the figure is published; comparisons are made at this precision. */
  readonly decimals: number;
  /** Which way is good; `neutral` is never judged. */
  readonly direction: Direction;
  readonly frequency: 'annual' | 'half-year' | 'quarter' | 'term' | 'once';
  /** True for the few that open the overview. */
  readonly key?: boolean | undefined;
  /** `milestone`: a thing done without a numeric target; its status is "completed". */
  readonly milestone?: boolean | undefined;
  readonly observations: readonly Observation[];
  /** Second fact row of the card, in words, where the source says more ("hơn 1.900 thành viên"). */
  readonly facts?: readonly { readonly label: Words; readonly words: Words }[] | undefined;
  /** What sources disagree on, and what is shown and why. */
  readonly conflict?: Words | undefined;
  /** What to know when reading it (breaks in series, definitions, limits). */
  readonly note?: Words | undefined;
  /** The small picture of the card; none is drawn where it would invent a trend. */
  readonly picture?: Picture | undefined;
  readonly related?: readonly string[] | undefined;
};

export type ChartKind = 'column' | 'line' | 'ranked-bar' | 'stacked-bar' | 'icon-array';

/** What a chart draws, by reference to observations; it holds no numbers of its own. */
export type Picture = {
  readonly kind: ChartKind;
  readonly series: readonly SeriesReference[];
  /** Periods in order; a period without an observation stays a gap. */
  readonly periods: readonly Period[];
  /** Draw plan or target marks where the indicator has them. */
  readonly plan?: boolean | undefined;
  /** Icon array: what one icon stands for, in the unit of the indicator. */
  readonly perIcon?: number | undefined;
  readonly icon?: 'house' | 'person' | 'team' | 'medal' | undefined;
};

export type SeriesReference = {
  readonly indicator: string;
  /** Default: the board's own area. */
  readonly referenceArea?: string | undefined;
  readonly scenario?: Scenario | undefined;
  /** Default: the short name of the area, or the name of the indicator. */
  readonly label?: Words | undefined;
  /** `main` is the board's own area in the main colour; `reference` is nation or region. */
  readonly role: 'main' | 'second' | 'third' | 'rest' | 'reference';
};

/** A chart panel of the overview: a message, and the picture that proves it. */
export type Panel = {
  readonly id: string;
  /** The indicator that the panel is about. */
  readonly indicator: string;
  /** The message, one sentence. */
  readonly title: Words;
  /** Measure, unit and period. */
  readonly subtitle: Words;
  /** At most one remark beside the key value: "thứ 2 vùng ĐBSCL". */
  readonly remark?: Words | undefined;
  /** Caveats for the foot and for every export. */
  readonly note?: Words | undefined;
  readonly picture: Picture;
  /** Columns of twelve on a wide screen. */
  readonly span: 4 | 5 | 6 | 7 | 8 | 12;
};
