import type { Fault } from '#dataset/faults/fault';

export type BoardErrorKind =
  | 'not-found'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'bad-json'
  | 'wrong-format'
  | 'wrong-version'
  | 'invalid';

/** What is known of the failure; each kind fills in its own. */
export type BoardErrorDetails = {
  readonly url?: string | undefined;
  /** `not-found`, `network`: the answer's status, where there was an answer. */
  readonly status?: number | undefined;
  /** `too-large`: bytes announced or read so far, and how many are allowed. */
  readonly bytes?: number | undefined;
  readonly limit?: number | undefined;
  /** `timeout`. */
  readonly seconds?: number | undefined;
  /** `bad-json`: where reading stopped; position from 0, line and column (in characters) from 1. */
  readonly position?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** `wrong-format`, `wrong-version`: what stands there, as an excerpt. */
  readonly found?: string | undefined;
  /** `wrong-format`, `wrong-version`, `invalid`. */
  readonly faults?: readonly Fault[] | undefined;
  readonly more?: number | undefined;
};

/** Why there is no board; `kind` and `details` are for the page, the message is for the console. */
export class BoardError extends Error {
  override readonly name = 'BoardError';
  readonly kind: BoardErrorKind;
  readonly details: BoardErrorDetails;

  constructor(kind: BoardErrorKind, details: BoardErrorDetails = {}, cause?: unknown) {
    super(`${kind} ${JSON.stringify({ ...details, faults: details.faults?.length })}`, { cause });
    this.kind = kind;
    this.details = details;
  }
}
