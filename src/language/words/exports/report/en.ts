import type { Shape } from '#language/words/en';

/** Words of documents of one or many figures, in English. */
export const en = {
  report: {
    unit: 'Unit:\u00a0{{unit}}.',
    period: 'Period:\u00a0{{period}}.',
    moreRows_one: '{{count, number}} more row on the board',
    moreRows_other: '{{count, number}} more rows on the board',
    notes: 'Notes',
    conflict: 'Sources differ: {{text}}',
    sources: 'Sources',
    sourceTitle: '{{source}}: “{{title}}”',
    moreSources_one: '{{count, number}} more source on the board',
    moreSources_other: '{{count, number}} more sources on the board',
    address: 'On the board: {{address}}',
    page: 'page {{page}}/{{pages}}',
    subject_one: '{{board}}, version {{version}}: {{count, number}} figure',
    subject_other: '{{board}}, version {{version}}: {{count, number}} figures',
    kind: 'Report of figures',
    figures_one: '{{count, number}} figure',
    figures_other: '{{count, number}} figures',
    scope: 'Selection',
    versionOf: 'Version of the figures',
    exportedOn: 'Exported',
    dataTo: 'Data to',
    sourcesNamed_one: '{{count, number}} public source, named with its date on each page',
    sourcesNamed_other: '{{count, number}} public sources, named with their dates on each page',
    boardAddress: 'Address',
    caveat:
      'No number is estimated or filled in by this document; hatched marks are estimates or provisional figures of the sources.',
    contents: 'Contents',
    contentsOn: 'Contents (continued)',
  },
} as const;

export type ReportWords = Shape<typeof en>;
