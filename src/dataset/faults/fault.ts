/** One thing that is wrong in a board, as codes: the words for people are chosen by a room above. */
export type Fault = {
  /** Where in the file: `indicators[4].observations[0].value`; empty for the file as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** What stands there, as a short excerpt of JSON (80 characters at most); empty where nothing does. */
  readonly found: string;
  readonly expected: Expected;
};

/** To add a code: one line here, one breach of it in `parseBoard.test.ts`, and its words in each language. */
export const faultCodes = [
  'wrong-format',
  'wrong-version',
  'missing-field',
  'missing-language',
  'unknown-field',
  'wrong-type',
  'unknown-value',
  'bad-form',
  'empty-text',
  'too-long',
  'too-many',
  'too-few',
  'out-of-range',
  'duplicate-id',
  'unknown-reference',
  'broken-reference',
  'no-value',
  'value-and-reason',
  'words-and-reason',
  'no-source',
  'range-backwards',
  'span-backwards',
  'periods-unordered',
  'second-shown',
  'no-because',
  'unit-differs',
  'reached-above-total',
  'reached-count',
  'target-count',
  'version-differs',
  'count-differs',
  'part-subject',
  'wrong-folder',
  'missing-entry',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** What should stand there instead. */
export type Expected =
  | { readonly code: PlainExpected }
  /** One of these; numbers are given as text. */
  | { readonly code: 'one-of' | 'known-field'; readonly values: readonly string[] }
  | { readonly code: 'words-in-every-language'; readonly languages: readonly string[] }
  | { readonly code: 'at-least' | 'at-most' | 'more-than'; readonly value: number }
  | { readonly code: 'characters-at-most' | 'entries-at-least' | 'entries-at-most'; readonly value: number }
  /** Must equal this value, or come after it in time. */
  | { readonly code: 'same-as' | 'after'; readonly value: string | number }
  /** Must be the id of a plan or target of this indicator; an entry with this id. */
  | { readonly code: 'aim-of' | 'entry'; readonly value: string }
  /** Must be the id of an entry of this list of the board. */
  | { readonly code: 'known'; readonly list: ListName };

type PlainExpected =
  | 'object'
  | 'list'
  | 'text'
  | 'printable-text'
  | 'number'
  | 'whole-number'
  | 'true-or-false'
  | 'id'
  | 'date'
  | 'period'
  | 'day-or-month'
  | 'web-address'
  | 'part-address'
  | 'digest'
  | 'unique'
  | 'one-shown'
  | 'value-or-reason'
  | 'nothing';

/** The lists of a board that others refer to. */
export type ListName = 'referenceAreas' | 'unitsOfMeasure' | 'categories' | 'sources' | 'indicators';
