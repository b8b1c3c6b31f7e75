import type { Shape } from '#language/words/en';

/** Words of a framed figure, in English. */
export const en = {
  embed: {
    conflict: 'Sources differ; see the board.',
    newWindow: '(opens in a new window)',
  },
} as const;

export type EmbedWords = Shape<typeof en>;
