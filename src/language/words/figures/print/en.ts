import type { Shape } from '#language/words/en';

/** Paper, in English. */
export const en = {
  print: {
    on: 'Printed {{date}}',
    /** Before the number of the page: "page 2/5". */
    page: 'page',
    overview: '{{subtitle}}, printed overview',
    dataTo: 'Data to {{date}}',
    result: 'Result',
    chosen_one: '{{shown}} of {{count, number}} indicator',
    chosen_other: '{{shown}} of {{count, number}} indicators',
    reference: '[1]: number of the source below.',
    sources: 'Sources of the figures in this print',
  },
} as const;

export type PrintWords = Shape<typeof en>;
