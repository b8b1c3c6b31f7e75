import type { Status } from './targets/status';
import type { Category, Direction, Indicator, Picture, Source, UnitOfMeasure } from './board';
import type { IsoDate, MissingReason, Observation, Period } from './observation';
import type { Comparison } from './compare/comparison';
import type { Scoreboard } from './scoreboard';
import type { Words } from './languages';

/**
 * The waist of the hourglass: everything that a card shows, a chart draws, a table lists and a file holds.
 * No colours, no pixels, no formatted text.
 */
export type Figure = {
  readonly id: string;
  readonly boardId: string;
  readonly boardTitle: Words;
  readonly boardSubtitle: Words;
  readonly boardVersion: string;
  /** A card's name or a panel's message. */
  readonly title: Words;
  /** Measure, unit and period, in words; absent on cards. */
  readonly subtitle?: Words | undefined;
  readonly remark?: Words | undefined;
  readonly note?: Words | undefined;
  /** First to last period drawn, or the period of the latest value. */
  readonly period: Period;
  readonly sources: readonly Source[];
  /** Sources of its other figures, earlier ones and those kept beside the shown ones; data files name them. */
  readonly otherSources?: readonly Source[] | undefined;
  /** The newest publication date among what is shown; null when no source has one. */
  readonly published: IsoDate | null;
} & (IndicatorContent | ScoreboardContent);

type IndicatorContent = {
  readonly kind: Picture['kind'] | 'none';
  readonly indicator: Indicator;
  readonly category: Category;
  readonly unit: UnitOfMeasure;
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  readonly picture: Picture | undefined;
  readonly headline: Headline;
  /**
   * Set where series are laid side by side: what was chosen. `indicator` then stands for all of them together, and
   * nothing is judged: the headline is empty.
   */
  readonly compared?: Comparison | undefined;
};

type ScoreboardContent = {
  readonly kind: 'scoreboard';
  readonly scoreboard: Scoreboard;
};

export type IndicatorFigure = Extract<Figure, { indicator: Indicator }>;
export type ScoreboardFigure = Extract<Figure, { scoreboard: Scoreboard }>;

export type Series = {
  readonly id: string;
  /** Whose figures these are; a panel may draw several indicators. */
  readonly indicator: string;
  readonly referenceArea: string;
  readonly label: Words;
  readonly role: Picture['series'][number]['role'];
  /** In a ranking: a line across the bars, with which they are compared, instead of a bar of its own. */
  readonly mark?: true | undefined;
  /** One point for every period of the figure, in the same order. */
  readonly points: readonly Point[];
};

export type Point = {
  readonly period: Period;
  /** Null where there is no shown figure; `missing` then says why. */
  readonly observation: Observation | null;
  readonly missing: MissingReason | null;
  readonly plan: Observation | null;
};

export type Headline = {
  readonly latest: Observation | null;
  readonly previous: Observation | null;
  /** Latest minus previous, in the unit (percentage points for percentages). */
  readonly change: number | null;
  readonly target: Observation | null;
  readonly verdict: Verdict;
};

/** A status with the numbers and the rule behind it, so that the badge can explain itself. */
export type Verdict = {
  readonly status: Status;
  readonly rule: Rule;
  readonly direction: Direction;
  /** Both at the published precision; null where the rule needs none. */
  readonly value: number | null;
  readonly target: number | null;
  readonly targetTo: number | null;
  /** True for a target such as "over 80", which 80 itself does not reach. */
  readonly strict: boolean;
  /** Value minus the nearest end of the target. */
  readonly distance: number | null;
  readonly decimals: number;
};

export type Rule =
  | 'beyond-target'
  | 'equals-target'
  | 'within-range'
  | 'not-beyond'
  | 'within-tenth'
  | 'beyond-tenth'
  | 'milestone-reached'
  | 'no-target'
  | 'not-comparable'
  | 'no-value';
