import type { DataWords } from './en';

/** Words of the data page, in Vietnamese. */
export const vi = {
  data: {
    title: 'Dữ liệu và nguồn',
    sources: 'Nguồn',
  },
} satisfies DataWords;
