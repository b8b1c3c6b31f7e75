import { createContext, useContext } from 'react';
import { languages } from '#model/languages';
import { localeOf, type Locale } from './locale';

export const LocaleContext = createContext<Locale>(localeOf(languages[0]));

/** The locale of the page's address. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
