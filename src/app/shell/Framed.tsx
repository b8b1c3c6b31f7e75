import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { HatchPatterns } from '#charts/still/HatchPatterns';
import { localeOf } from '#language/locale';
import { LocaleContext } from '#language/useLocale';
import { readFrameChoice } from '#selection/frameChoice';
import type { usePlace } from '#selection/usePlace';
import { useReveal } from '#ui/browser/useReveal';
import { Places } from '#app/Places';
import styles from './Framed.module.css';

/** A page that stands alone in a frame: no header, no foot, and the host may choose its language. */
export function Framed({ place }: { readonly place: ReturnType<typeof usePlace> }) {
  const search = useSearch();
  const language = readFrameChoice(search).language ?? place.language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useReveal((asked) => (readFrameChoice(asked).language ?? place.language) === language);
  return (
    <LocaleContext value={localeOf(language)}>
      <HatchPatterns />
      <main id="main" tabIndex={-1} className={styles['frame']}>
        <Places place={{ ...place, language }} />
      </main>
    </LocaleContext>
  );
}
