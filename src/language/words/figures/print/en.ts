import type { Shape } from '#language/words/en';

/** Paper, in English. */
export const en = {
  print: {
    on: 'Printed {{date}}',
    /** Before the number of the page: "page 2/5". */
    page: 'page',
  },
} as const;

export type PrintWords = Shape<typeof en>;
