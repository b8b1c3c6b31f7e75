import type { MouseEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { languages, type Language } from '#model/languages';
import { loadLocale } from '#language/locale';
import { hasWords } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { inLanguage } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import type { usePlace } from '#selection/usePlace';
import styles from './LanguageSwitch.module.css';
import { rememberLanguage } from './rememberLanguage';

/** The same page in each language; filters, scroll position and focus stay. */
export function LanguageSwitch({ place }: { readonly place: ReturnType<typeof usePlace> }) {
  const { t, language } = useLocale();
  const [, navigate] = useLocation();
  const search = useSearch();
  const names = { vi: t('app.vietnamese'), en: t('app.english') };
  const choose = async (event: MouseEvent, one: Language, to: string) => {
    rememberLanguage(one);
    if (hasWords(one) || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    await loadLocale(one);
    navigate(to);
  };
  return (
    <div className={styles['switch']} role="group" aria-label={t('app.language')}>
      {languages.map((one) => {
        const to = inLanguage(place, one) + (search === '' ? '' : `?${search}`);
        return (
          <PlaceLink
            key={one}
            to={to}
            lang={one}
            hrefLang={one}
            aria-label={names[one]}
            aria-current={one === language ? 'true' : undefined}
            onClick={(event) => void choose(event, one, to)}
          >
            {one.toUpperCase()}
          </PlaceLink>
        );
      })}
    </div>
  );
}
