import type { Shape } from '#language/words/en';

/** Words of the targets page, in English. */
export const en = {
  targets: {
    title: 'Targets',
  },
} as const;

export type TargetsWords = Shape<typeof en>;
