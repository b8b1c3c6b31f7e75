import { useLocale } from '#language/useLocale';
import styles from './BatchDialog.late.module.css';
import type { Progress } from './useBatch';

/** How far the file is: a bar with its count, told aloud only with each quarter. */
export function BatchProgress({ progress: { done, all } }: { readonly progress: Progress }) {
  const { t, number } = useLocale();
  const quarter = all === 0 ? 0 : Math.floor((done / all) * 4);
  return (
    <div className={styles['progress']}>
      <progress aria-label={t('download.batch.progress')} {...(all === 0 ? {} : { value: done, max: all })} />
      <span aria-hidden="true">
        {all === 0 ? '' : t('download.batch.count', { done: number(done), all: number(all) })}
      </span>
      <span className="vh" role="status">
        {t(quarter === 0 ? 'download.busy' : 'download.batch.part', { percent: quarter * 25 })}
      </span>
    </div>
  );
}
