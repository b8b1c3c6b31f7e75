import { useLocale } from '#language/useLocale';

/** Every chart kind with its examples, in development and tests only. */
export function GalleryPage() {
  const { t } = useLocale();
  return <h1>{t('app.charts')}</h1>;
}
