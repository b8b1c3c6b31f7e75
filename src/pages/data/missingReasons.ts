import type { MissingReason } from '#model/observation';

/** The reasons for a gap, in the order of the numbers that the matrix gives them. */
export const missingReasons: readonly MissingReason[] = [
  'not-published',
  'not-found',
  'not-held',
  'not-comparable',
  'unclear-in-source',
];
