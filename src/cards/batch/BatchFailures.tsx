import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import styles from './BatchDialog.late.module.css';

type Props = { readonly figures: readonly Figure[]; readonly onRetry: () => void };

/** The figures that a file lacks, by name, and another try at them alone. */
export function BatchFailures({ figures, onRetry }: Props) {
  const { t, say } = useLocale();
  return (
    <div className={styles['failures']}>
      <h3>{t('download.batch.failed', { count: figures.length })}</h3>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>{say(figure.title)}</li>
        ))}
      </ul>
      <Button onClick={onRetry}>
        <Icon name="retry" size={20} /> {t('download.batch.retry', { count: figures.length })}
      </Button>
    </div>
  );
}
