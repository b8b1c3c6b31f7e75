/**
 * How far below a target still counts as close: a tenth of it. The design proposes 90 % of the target; no
 * Vietnamese regulation was found that fixes a threshold, so it stands here once, where it can be changed.
 */
export const NEAR_SHARE = 0.1;

/**
 * From which share of the required growth on the progress towards a target of several years is substantial,
 * moderate or limited; below the last it is deterioration. Published by Statistics Canada ("On track" from 95 %,
 * "Progress made but acceleration needed" from 60 %, "Limited progress" from 0 %), after Eurostat's monitoring
 * report, and built into Open SDG from version 2.4.0.
 */
export const PROGRESS_SHARES = { substantial: 0.95, moderate: 0.6, limited: 0 } as const;

export type Threshold = {
  /** Key of its words: what it says and why, under `threshold` in the words of figures. */
  readonly id: 'near' | keyof typeof PROGRESS_SHARES;
  readonly share: number;
  /** Where it is published; null for one that this board sets itself. */
  readonly source: string | null;
};

/** Statistics Canada's description of its method, as Open SDG publishes it. */
export const PROGRESS_METHOD = 'https://open-sdg.readthedocs.io/en/latest/progress-methodology/';

/**
 * Every threshold of the board in one list, for pages that explain the method: one row each, in the order in
 * which a reader meets them. What is judged uses the same constants, so the page cannot say anything else.
 */
export const thresholds: readonly Threshold[] = [
  { id: 'near', share: NEAR_SHARE, source: null },
  { id: 'substantial', share: PROGRESS_SHARES.substantial, source: PROGRESS_METHOD },
  { id: 'moderate', share: PROGRESS_SHARES.moderate, source: PROGRESS_METHOD },
  { id: 'limited', share: PROGRESS_SHARES.limited, source: PROGRESS_METHOD },
];
