import type { TargetsWords } from './en';

/** Words of the targets page, in Vietnamese. */
export const vi = {
  targets: {
    title: 'Chỉ tiêu',
  },
} satisfies TargetsWords;
