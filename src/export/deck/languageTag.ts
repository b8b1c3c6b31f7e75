import type { Language } from '#model/languages';

/** How a program that checks spelling knows the language of a text. */
export const languageTag = { vi: 'vi-VN', en: 'en-US' } satisfies Record<Language, string>;
