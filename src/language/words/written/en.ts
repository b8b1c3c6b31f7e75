/** What only the build says, in English: previews of links and what machines read of a page. No browser loads it. */
export const en = {
  written: {
    siteName: '{{board}}, {{subtitle}}',
    editors: 'Editors of the board {{board}}',
    dataTitle: 'Every figure with its source and date',
    dataSubtitle: '{{board}}: data, sources and method',
    state: 'Data to {{data}}. Board issued {{date}}.',
    issued: 'Board issued {{date}}.',
    indicators_one: 'indicator',
    indicators_other: 'indicators',
    figures_one: 'published figure',
    figures_other: 'published figures',
    sources_one: 'public source',
    sources_other: 'public sources',
    newest: 'date of the newest source',
    aboutTargets:
      '{{board}}: what the term and each year set out to reach, what public sources say of the outcome, and the status of {{indicators}} on the board.',
    aboutData:
      '{{board}}: {{figures}} for {{indicators}}, with public source and date; where sources differ, what is missing and why; JSON and CSV files to download.',
    aboutCompare:
      '{{board}}: two to six indicators side by side, or the areas of one, in charts and a table, with sources; ready to download.',
    measured: '{{name}}, {{area}}',
  },
} as const;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** What a file of these words must hold. */
export type WrittenWords = Shape<typeof en>;
