import { useEffect, type ReactNode } from 'react';
import { HatchPatterns } from '#charts/still/HatchPatterns';
import { useLocale } from '#language/useLocale';

/** Around a page that stands alone in a frame: no header, no footer. */
export function Bare({ children }: { readonly children: ReactNode }) {
  const { language } = useLocale();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <HatchPatterns />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
