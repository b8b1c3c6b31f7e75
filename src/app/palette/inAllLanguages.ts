import { languages, type Words } from '#model/languages';
import { localeOf, type Locale } from '#language/locale';

/** A text in every language, so that it is found in each; all of them must be loaded. */
export function inAllLanguages(tell: (locale: Locale) => string): Words {
  return Object.fromEntries(languages.map((language) => [language, tell(localeOf(language))])) as Words;
}
