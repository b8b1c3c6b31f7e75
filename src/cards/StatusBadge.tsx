import type { Verdict } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import styles from './StatusBadge.module.css';

type Props = { readonly verdict: Verdict };

/** Status as icon, word and colour. */
export function StatusBadge({ verdict }: Props) {
  const { t } = useLocale();
  return (
    <span className={`${styles['badge']} ${styles[verdict.status]}`}>
      <Icon name={verdict.status} size={16} bold /> {t(`status.${verdict.status}`)}
    </span>
  );
}
