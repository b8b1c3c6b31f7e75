import type { PictureWords } from './en';

/** Words of exported pictures, in Vietnamese. */
export const vi = {
  picture: {
    exported: 'Xuất ngày {{date}}.',
  },
} satisfies PictureWords;
