import { useLocale } from '#language/useLocale';
import styles from './Trouble.module.css';

/** Empty plots in the places of the page while the figures are on their way. */
export function Skeleton() {
  const { t } = useLocale();
  return (
    <div className={styles['skeleton']} role="status">
      <span className="vh">{t('app.loading')}</span>
      <div />
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
