import type { Shape } from '#language/words/en';

/** Words of the data page, in English. */
export const en = {
  data: {
    title: 'Data and sources',
    sources: 'Sources',
  },
} as const;

export type DataWords = Shape<typeof en>;
