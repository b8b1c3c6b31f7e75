import { languages } from '#model/languages';
import { useLocale } from '#language/useLocale';
import { inLanguage } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import type { usePlace } from '#selection/usePlace';
import styles from './LanguageSwitch.module.css';

/** The same page in each language; filters, scroll position and focus stay. */
export function LanguageSwitch({ place }: { readonly place: ReturnType<typeof usePlace> }) {
  const { t, language } = useLocale();
  const names = { vi: t('app.vietnamese'), en: t('app.english') };
  const remember = (chosen: string) => {
    try {
      localStorage.setItem('language', chosen);
    } catch {
      // Storage denied: the choice holds for this visit by its address.
    }
  };
  return (
    <div className={styles['switch']} role="group" aria-label={t('app.language')}>
      {languages.map((one) => (
        <PlaceLink
          key={one} to={inLanguage(place, one) + (place.search === '' ? '' : `?${place.search}`)} lang={one} hrefLang={one}
          aria-label={names[one]} aria-current={one === language ? 'true' : undefined} onClick={() => remember(one)}
        >
          {one.toUpperCase()}
        </PlaceLink>
      ))}
    </div>
  );
}
