import type { Shape } from '#language/words/en';

/** The reckoning of a status, in English. */
export const en = {
  rule: {
    'beyond-target': '{{value}} is beyond the {{goal}} of {{target}} by {{distance}}; {{direction}}.',
    'below-limit': '{{value}} is below the {{goal}} of {{target}} by {{distance}}, better than asked; {{direction}}.',
    'equals-target': '{{value}} equals the {{goal}} of {{target}} at the published precision.',
    'within-range': '{{value}} lies within the {{goal}} range of {{target}}.',
    'not-beyond': '{{value}} stands at the mark, but the {{goal}} is {{target}}; {{direction}}.',
    'within-tenth':
      '{{value}} misses the {{goal}} of {{target}} by {{distance}}, no more than {{share}} of it; {{direction}}.',
    'beyond-tenth':
      '{{value}} misses the {{goal}} of {{target}} by {{distance}}, more than {{share}} of it; {{direction}}.',
    'milestone-reached': 'A milestone without a numeric target; the source says it is reached.',
    'no-target': 'No source on this board names a target, so the figure is not judged.',
    'no-value': 'No published figure was found.',
  },
  unjudged: {
    period:
      'The latest figure is for {{period}}, the {{goal}} for {{goalPeriod}}; figures of different periods are not compared, so it is not judged.',
    direction: 'Neither direction is better here, so the figure is not judged against the {{goal}} of {{target}}.',
    words:
      'The source states the finding in words; there is no number to lay beside the {{goal}} of {{target}}, so it is not judged.',
  },
  direction: {
    higher: 'higher is better',
    lower: 'lower is better',
    neutral: 'neither direction is better',
  },
  reckoning: {
    valueOf: '{{period}} value',
    close: 'Close',
    distance: 'Distance',
    above: '{{distance}} above',
    below: '{{distance}} below',
    better: '{{distance}} better',
    worse: '{{distance}} worse',
    level: 'none',
    inPercent: '{{distance}} ({{share}} of the {{goal}})',
    direction: 'Good direction',
    precision: 'Precision',
    decimals_one: 'compared at {{count, number}} decimal place',
    decimals_other: 'compared at {{count, number}} decimal places',
    whole: 'compared as whole numbers',
    threshold: 'Threshold',
    allowed: 'close to target up to {{allowed}} short ({{share}} of {{target}})',
  },
  threshold: {
    near: {
      what: 'Close to target: short of it by no more than {{share}} of it',
      why: 'Set by this board; no regulation was found that fixes it.',
    },
    substantial: {
      what: 'Substantial progress: growth is at least {{share}} of the growth required',
      why: 'Published by Statistics Canada.',
    },
    moderate: {
      what: 'Moderate progress: growth is at least {{share}} of the growth required',
      why: 'Published by Statistics Canada.',
    },
    limited: {
      what: 'Limited progress: growth is at least {{share}} of the growth required; below that, deterioration',
      why: 'Published by Statistics Canada.',
    },
  },
} as const;

export type StatusWords = Shape<typeof en>;
