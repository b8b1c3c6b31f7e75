import { createInstance, type TFunction } from 'i18next';
import { languages, type Language } from '#model/languages';
import type { en } from './words/en';
import { wordParts, type WordPart, type WordsOf } from './wordParts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en & WordsOf<WordPart> };
  }
}

/** The words of each language, loaded when first needed. To add a language: one line here. */
const wordFiles = {
  vi: async () => (await import('./words/vi')).vi,
  en: async () => (await import('./words/en')).en,
} satisfies Record<Language, () => Promise<object>>;

const i18n = createInstance({
  lng: languages[0],
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  // A key without words is a part that was not loaded: a fault of the program, never shown to a visitor.
  parseMissingKeyHandler: (key) => {
    throw new Error(`no words for "${key}"`);
  },
  initAsync: false,
});
void i18n.init();

/** Loads the words of one language; resolves at once when they are there. Rejects when the file cannot be had. */
export async function loadWords(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', await wordFiles[language](), true);
}

const parts = new Map<WordPart, Promise<void>>();

async function fetchPart(part: WordPart): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      await loadWords(language);
      i18n.addResourceBundle(language, 'translation', await wordParts[part][language](), true);
    }),
  );
}

/**
 * Loads further words in every language, once, before the code that says them is shown. Rejects like `loadWords`;
 * the next call then tries again.
 */
export async function loadPart(part: WordPart): Promise<void> {
  const loading = parts.get(part) ?? fetchPart(part);
  parts.set(part, loading);
  try {
    await loading;
  } catch (error) {
    parts.delete(part);
    throw error;
  }
}

export function hasWords(language: Language): boolean {
  return i18n.hasResourceBundle(language, 'translation');
}

/** The typed lookup of one language. */
export function translator(language: Language): TFunction {
  return i18n.getFixedT(language);
}
