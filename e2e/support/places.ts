export const board = 'hau-giang-2020-2025';
export const dataFile = `**/data/${board}.json`;

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark'] as const;

export const overview = (language: Language) => `/${language}/${board}/`;
export const indicatorPage = (language: Language, id: string) => `${overview(language)}kpi/${id}/`;
export const comparePage = (language: Language, query = '') => `${overview(language)}compare/${query}`;
export const targetsPage = (language: Language) => `${overview(language)}targets/`;
