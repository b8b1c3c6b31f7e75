import type { Words } from './languages';

/** A calendar day, `2025-01-27`. */
export type IsoDate = string;

/** `2024`, `2024-H1`, `2025-Q1`, `2023-9M`, `2024-07`, `2024-01-01`, or a span `2021-2025`. */
export type Period = string;

export type Scenario = 'actual' | 'plan' | 'target' | 'baseline';

export type ObservationStatus = 'final' | 'provisional' | 'estimate';

export type Qualifier = 'exact' | 'over' | 'about' | 'nearly';

/** Why an observation has no number. */
export type MissingReason = 'not-published' | 'not-found' | 'not-held' | 'not-comparable' | 'unclear-in-source';

export type Observation = {
  /** Stable id of the observation: the id of the record it was taken from in `data/facts`. */
  readonly id: string;
  readonly period: Period;
  readonly referenceArea: string;
  readonly scenario: Scenario;
  readonly unitOfMeasure: string;
  readonly value: number | null;
  /** Upper end where the source gives a range (6.5–7). */
  readonly valueTo?: number | undefined;
  /** Set exactly where `value` is null and there are no `words`. */
  readonly missing?: MissingReason | undefined;
  /** A finding in words, where the source gives no number ("gần gấp đôi"). */
  readonly words?: Words | undefined;
  readonly observationStatus: ObservationStatus;
  readonly qualifier: Qualifier;
  /**
   * `shown`: the figure that speaks for its period, area and scenario (at most one does).
   * `kept`: a rival or an unclear figure; listed among the versions, never drawn.
   */
  readonly use: 'shown' | 'kept';
  /** Why this one is shown or only kept; required where rivals exist. */
  readonly because?: Words | undefined;
  /** Null only for a missing value that no source could give. */
  readonly source: string | null;
  /** Where in the source: section, item, sentence. */
  readonly locator?: Words | undefined;
  readonly published: IsoDate | null;
};
