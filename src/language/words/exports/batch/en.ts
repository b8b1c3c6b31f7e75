import type { Shape } from '#language/words/en';

/** Words of the contents file of a package of pictures, in English. */
export const en = {
  batch: {
    workbook: 'All figures as a workbook (XLSX)',
    noWorkbook: 'The workbook could not be written.',
    languages: 'Languages of this page',
    list: 'Figures',
    picture: 'Picture',
    failed: 'The picture of this figure could not be made; its sentence and sources stand here.',
    failedCount_one: '{{count, number}} figure could not be written whole; it is marked below.',
    failedCount_other: '{{count, number}} figures could not be written whole; they are marked below.',
    sources: 'Sources',
    broken: 'This figure could not be written.',
  },
} as const;

export type BatchWords = Shape<typeof en>;
