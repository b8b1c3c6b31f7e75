import { createInstance, type TFunction } from 'i18next';
import { languages, type Language } from '#model/languages';
import type { en } from './words/en';
import type { en as enFaults } from './words/faults/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en & typeof enFaults };
  }
}

/** The words of each language, loaded when first needed. To add a language: one line here. */
const wordFiles = {
  vi: async () => (await import('./words/vi')).vi,
  en: async () => (await import('./words/en')).en,
} satisfies Record<Language, () => Promise<object>>;

const faultFiles = {
  vi: async () => (await import('./words/faults/vi')).vi,
  en: async () => (await import('./words/faults/en')).en,
} satisfies Record<Language, () => Promise<object>>;

const i18n = createInstance({
  lng: languages[0],
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
});
void i18n.init();

/** Loads the words of one language; resolves at once when they are there. Rejects when the file cannot be had. */
export async function loadWords(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', await wordFiles[language](), true);
}

/** Loads the words for faults of a board in every language; few visitors ever need them. */
export async function loadFaultWords(): Promise<void> {
  await Promise.all(
    languages.map(async (language) =>
      i18n.addResourceBundle(language, 'translation', await faultFiles[language](), true),
    ),
  );
}

export function hasWords(language: Language): boolean {
  return i18n.hasResourceBundle(language, 'translation');
}

/** The typed lookup of one language. */
export function translator(language: Language): TFunction {
  return i18n.getFixedT(language);
}
