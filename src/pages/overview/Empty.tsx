import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import styles from './Empty.module.css';

/** Nothing fits the filters: empty plots, what happened, and the way back. */
export function Empty({ count, onClear }: { readonly count: number; readonly onClear: () => void }) {
  const { t } = useLocale();
  return (
    <div className={styles['empty']}>
      <svg width="150" height="76" viewBox="0 0 150 76" aria-hidden="true">
        <rect width="150" height="3" fill="var(--waterline)" />
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <rect
            key={index}
            x={index * 25 + 3}
            y="9"
            width="19"
            height="58"
            fill="none"
            stroke="var(--line-strong)"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        ))}
        <rect y="70" width="150" height="5" fill="var(--canal)" />
      </svg>
      <div>
        <h3>{t('filters.emptyTitle')}</h3>
        <p>{t('filters.emptyBody')}</p>
        <Button look="primary" onClick={onClear}>
          {t('filters.showAll', { count })}
        </Button>
      </div>
    </div>
  );
}
