import { useLocale } from '#language/useLocale';
import { addressOf, defaultBoard } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import styles from './MissingPage.module.css';

/** An address that leads nowhere: says so, and the way back. */
export function MissingPage({ path }: { readonly path: string | null }) {
  const { t, language } = useLocale();
  return (
    <section className={styles['missing']}>
      <h1>{t('app.notFoundTitle')}</h1>
      {path === null ? null : <p>{t('app.notFoundBody', { path })}</p>}
      <p>
        <PlaceLink to={addressOf(language, defaultBoard)}>{t('app.toOverview')}</PlaceLink>
      </p>
    </section>
  );
}
