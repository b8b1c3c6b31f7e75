import type { Language } from '#model/languages';

/** Keeps the choice for the next visit of the start address. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem('language', language);
  } catch {
    // Storage denied: the choice holds for this visit by its address.
  }
}
