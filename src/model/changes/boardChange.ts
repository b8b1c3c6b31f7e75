import type { Words } from '#model/languages';
import type { IsoDate, Observation } from '#model/observation';
import type { TargetStatus } from '#model/scoreboard';

/** One issue of the board, and what became different with it. */
export type BoardVersion = {
  readonly version: string;
  readonly issued: IsoDate;
  /** What the issue is about, in a sentence. */
  readonly note?: Words | undefined;
  /** Every change of a fact since the version before; empty for the first version. */
  readonly items: readonly Change[];
};

/** What a change may be about, in the order in which changes are told. */
export const changeSubjects = ['source', 'indicator', 'observation', 'scoreboard', 'target', 'level'] as const;

export type ChangeSubject = (typeof changeSubjects)[number];

/** How the two files differ at one place. */
export type ChangeKind = 'added' | 'revised' | 'removed';

export type Change = {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  /** Id of the subject; a level has that of its observation. */
  readonly id: string;
  /** Observation: its indicator or scoreboard. Target, level: its scoreboard. */
  readonly owner?: string | undefined;
  /** Facts before: only where it is revised or removed. */
  readonly from?: Facts | undefined;
  /** Facts now: only where it is revised or added. */
  readonly to?: Facts | undefined;
  /** Name of what was removed, which the board no longer holds. */
  readonly name?: Words | undefined;
  /** Why, where the new figure or the editors say so. */
  readonly because?: Words | undefined;
};

type FigureField =
  | 'period'
  | 'referenceArea'
  | 'scenario'
  | 'unitOfMeasure'
  | 'value'
  | 'valueTo'
  | 'missing'
  | 'observationStatus'
  | 'qualifier'
  | 'use'
  | 'source'
  | 'published';

/** What is compared of a subject: facts, never words. Each subject has its own few of these fields. */
export type Facts = { readonly [Field in FigureField]?: Observation[Field] | undefined } & {
  readonly category?: string | undefined;
  readonly direction?: 'higher' | 'lower' | 'neutral' | undefined;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly total?: number | undefined;
  readonly reached?: number | undefined;
  readonly status?: TargetStatus | undefined;
  readonly indicator?: string | undefined;
};
