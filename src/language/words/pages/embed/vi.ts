import type { EmbedWords } from './en';

/** Words of a framed figure, in Vietnamese. */
export const vi = {
  embed: {
    conflict: 'Các nguồn khác nhau; xem trên bảng.',
    newWindow: '(mở ở cửa sổ mới)',
  },
} satisfies EmbedWords;
