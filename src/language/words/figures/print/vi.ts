import type { PrintWords } from './en';

/** Paper, in Vietnamese. */
export const vi = {
  print: {
    on: 'In ngày {{date}}',
    page: 'trang',
  },
} satisfies PrintWords;
