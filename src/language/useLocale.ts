import { createContext, useContext } from 'react';
import type { Locale } from './locale';

export const LocaleContext = createContext<Locale | null>(null);

/** The locale of the page's address. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('no LocaleContext above');
  return locale;
}
