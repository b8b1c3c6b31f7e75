import type { EmbedWords } from './en';

/** Words of a framed figure, in Vietnamese. */
export const vi = {
  embed: {
    newWindow: '(mở ở cửa sổ mới)',
  },
} satisfies EmbedWords;
