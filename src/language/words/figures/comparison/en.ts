import type { Shape } from '#language/words/en';

/** What a comparison says of itself, in English; `src/language/comparison` puts it together. */
export const en = {
  comparison: {
    index: { points: 'index points', point: 'index point' },
    more_one: '{{names}} and {{count, number}} more',
    more_other: '{{names}} and {{count, number}} more',
    areas: '{{name}}: {{areas}}',
    indexOf: 'Fixed-base index ({{base}} = 100): {{names}}',
    measured: '{{unit}}, {{period}}',
    indexed: 'Index points, {{base}} = 100, {{period}}',
    ranking: '{{name}} by area, {{period}}',
    rankingMarks: '{{unit}}, {{period}}; lines: {{marks}}',
    indexNote:
      'The index is worked out by this board: each published figure divided by that of {{base}}, times 100, at one decimal; nothing is filled in.',
    without: {
      unit: 'No index for {{names}}: shares, rates and ranks have none.',
      conflict: 'No index for {{names}}: sources differ, and the board then works out no rate of its own.',
      'no-base': 'No index for {{names}}: no figure for {{base}}.',
      'open-base': 'No index for {{names}}: the figure for {{base}} is not exact or not above zero.',
    },
    conflict: 'Sources differ on {{names}}; the page of each says how.',
    inOrder: '{{when}}, from the highest: {{values}}',
    indexInOrder: '{{when}} ({{base}} = 100), from the highest: {{values}}',
    ranks: '{{when}}, from the best: {{values}}',
    never: 'No period has figures of more than one of them',
    named: '{{title}}. {{sentence}}',
    chart: '{{title}}. {{subtitle}}. {{sentence}} {{points}}.',
  },
} as const;

export type ComparisonTexts = Shape<typeof en>;
