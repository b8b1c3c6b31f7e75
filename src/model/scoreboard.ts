import type { IsoDate, Observation, Period } from './observation';
import type { Words } from './languages';

export type TargetStatus = 'exceeded' | 'met' | 'near' | 'missed' | 'open';

/** How many targets were reached; single targets only where a source names them. */
export type Scoreboard = {
  readonly id: string;
  readonly scope: 'term' | 'annual';
  readonly period: Period;
  readonly asOf: IsoDate;
  /** "chỉ tiêu nhiệm kỳ đã đạt hoặc vượt". */
  readonly title: Words;
  /** One sentence below it. */
  readonly subtitle: Words;
  /** A whole message for an exported image: "Hậu Giang đạt hoặc vượt 14/18 chỉ tiêu nhiệm kỳ". */
  readonly message: Words;
  readonly total: number;
  readonly reached: number;
  /** Named targets in order; empty where the source gives the total only. */
  readonly targets: readonly ScoreboardTarget[];
  readonly observations: readonly Observation[];
  /**
   * Levels that the targets were set at, as far as sources name them: the observation (a plan or target) of an
   * indicator. Not every target need be among them, and none of them says that its target was reached.
   */
  readonly levels?: readonly TargetLevel[] | undefined;
  readonly source: string;
  readonly locator: Words;
  readonly note?: Words | undefined;
  readonly conflict?: Words | undefined;
};

export type ScoreboardTarget = {
  readonly id: string;
  readonly name: Words;
  /** At most 12 characters a word, for below a plot. */
  readonly short: Words;
  readonly status: TargetStatus;
  /** Indicator that carries plan and value, where the board has one. */
  readonly indicator?: string | undefined;
  readonly source: string;
  readonly locator: Words;
};

export type TargetLevel = {
  readonly indicator: string;
  /** Id of the observation among those of the indicator. */
  readonly observation: string;
};
