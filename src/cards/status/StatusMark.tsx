import type { Status } from '#model/targets/status';
import type { TargetStatus } from '#model/scoreboard';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import colours from './statusColours.module.css';
import styles from './StatusMark.module.css';

/** Status as icon, word and colour. */
export function StatusMark({ status }: { readonly status: Status | TargetStatus }) {
  const { t } = useLocale();
  return (
    <span className={`${styles['badge']} ${colours[status] ?? styles['plain']}`}>
      <Icon name={status} size={16} bold /> <span className={styles['word']}>{t(`status.${status}`)}</span>
    </span>
  );
}
