import type { Shape } from '#language/words/en';

/** Words of the data page and of the change log, in English. */
export const en = {
  data: {
    title: 'Data and sources',
    sources: 'Sources',
  },
  changes: {
    version: 'Version {{version}}, issued {{date}}',
    feedTitle: 'Changes of the board {{board}}',
    author: 'Editors of the board {{board}}',
    inWords: 'a finding in words',
    kind: { added: 'Added', revised: 'Revised', removed: 'Removed' },
    count: {
      source_one: '{{count, number}} source',
      source_other: '{{count, number}} sources',
      indicator_one: '{{count, number}} indicator',
      indicator_other: '{{count, number}} indicators',
      observation_one: '{{count, number}} figure',
      observation_other: '{{count, number}} figures',
      scoreboard_one: '{{count, number}} scoreboard',
      scoreboard_other: '{{count, number}} scoreboards',
      target_one: '{{count, number}} target of a scoreboard',
      target_other: '{{count, number}} targets of scoreboards',
      level_one: 'the level set for {{count, number}} target',
      level_other: 'the levels set for {{count, number}} targets',
    },
    field: {
      value: 'value',
      observationStatus: 'status of the figure',
      use: 'use',
      source: 'source',
      published: 'publication date',
      scenario: 'kind',
      period: 'period',
      referenceArea: 'area',
      category: 'category',
      direction: 'direction',
      publisher: 'publisher',
      title: 'title',
      url: 'address',
      total: 'total',
      reached: 'met or exceeded',
      status: 'status',
      indicator: 'indicator',
    },
  },
} as const;

export type DataWords = Shape<typeof en>;
