import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import styles from './Trouble.module.css';

/** A page that threw: the shell stays, and a reload is offered. */
export function Crash() {
  const { t } = useLocale();
  return (
    <section className={styles['problem']} role="alert">
      <h1>{t('trouble.crashTitle')}</h1>
      <p>{t('trouble.crashBody')}</p>
      <p className={styles['steps']}>
        <Button look="primary" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
      </p>
    </section>
  );
}
