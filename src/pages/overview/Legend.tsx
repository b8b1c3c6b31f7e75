import { useLocale } from '#language/useLocale';
import styles from './Legend.module.css';

/** What solid, hatched and the ink bar mean, once below the cards. */
export function Legend() {
  const { t } = useLocale();
  return (
    <div className={styles['legend']} role="group" aria-label={t('legend.name')}>
      <span>
        <svg width="24" height="16" aria-hidden="true">
          <rect width="24" height="16" fill="var(--chart-main)" />
        </svg>{' '}
        {t('legend.final')}
      </span>
      <span>
        <svg width="24" height="16" aria-hidden="true">
          <rect
            x=".75"
            y=".75"
            width="22.5"
            height="14.5"
            fill="url(#hatch-main)"
            stroke="var(--chart-main)"
            strokeWidth="1.5"
          />
        </svg>{' '}
        {t('legend.hatch')}
      </span>
      <span>
        <svg width="28" height="16" aria-hidden="true">
          <path d="M0 3l8 5-8 5z" fill="var(--chart-target)" />
          <rect y="7" width="28" height="2" fill="var(--chart-target)" />
        </svg>{' '}
        {t('legend.target')}
      </span>
    </div>
  );
}
