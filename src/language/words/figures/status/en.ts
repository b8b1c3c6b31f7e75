import type { Shape } from '#language/words/en';

/** The reckoning of a status, in English. */
export const en = {
  rule: {
    'beyond-target': '{{value}} is beyond the target of {{target}} by {{distance}}; {{direction}}.',
    'equals-target': '{{value}} equals the target of {{target}} at the published precision.',
    'within-range': '{{value}} lies within the target range of {{target}}.',
    'not-beyond': '{{value}} stands at the mark, but the target is {{target}}; {{direction}}.',
    'within-tenth':
      '{{value}} misses the target of {{target}} by {{distance}}, which is within a tenth of it; {{direction}}.',
    'beyond-tenth':
      '{{value}} misses the target of {{target}} by {{distance}}, more than a tenth of it; {{direction}}.',
    'milestone-reached': 'A milestone without a numeric target; the source says it is reached.',
    'no-target': 'No source on this board names a target, so the figure is not judged.',
    'not-comparable': 'The target is for another period, or the direction is not fixed, so the figure is not judged.',
    'no-value': 'No published figure was found.',
  },
  direction: {
    higher: 'higher is better',
    lower: 'lower is better',
    neutral: 'neither direction is better',
  },
} as const;

export type StatusWords = Shape<typeof en>;
