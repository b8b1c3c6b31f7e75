import type { Shape } from '#language/words/en';

/** Words of the targets page, in English. */
export const en = {
  targets: {
    title: 'Targets',
    lead: 'What the term and the year set out to reach, what sources say of the outcome, and how each indicator of the board stands.',
    termHeading: 'Targets of the term {{period}}',
    levelsHeading_one: 'Level of {{count, number}} target that a source names',
    levelsHeading_other: 'Levels of the {{count, number}} targets that a source names',
    noVerdict:
      '“Known so far” is the newest published figure from within the term. It is not a verdict: no source says which targets were met.',
    rest_one: 'The other {{count, number}} target: its level was not found in a public source.',
    rest_other: 'The other {{count, number}} targets: their levels were not found in a public source.',
    target: 'Target',
    level: 'Level set',
    known: 'Known so far',
    levelSource: 'Source of the level',
    allHeading_one: 'The {{count, number}} target with the outcome that the source gives',
    allHeading_other: 'All {{count, number}} targets with the outcome that the source gives',
    outcome: 'Outcome by the source',
    outcomeSource: 'Source of the outcome',
    plan: 'Plan',
    actual: 'Actual',
    figures: 'Figures',
    outcomeShort: 'Outcome',
    noNumber: 'not in the source',
    differs: 'Sources differ',
    statusHeading: 'Status of the indicators by category',
    statusHint:
      'Reckoned by the board for each indicator, apart from the targets above. Every number leads to its indicators.',
    total: 'All indicators',
    cell: '{{category}}: {{status}} {{count, number}}',
    none: 'No source gives targets for this board.',
  },
} as const;

export type TargetsWords = Shape<typeof en>;
