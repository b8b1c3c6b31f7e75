import type { Verdict } from '#model/figure';
import type { UnitOfMeasure } from '#model/board';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import { explainVerdict } from './explainVerdict';
import styles from './StatusBadge.module.css';

type Props = { readonly verdict: Verdict; readonly unit: UnitOfMeasure };

/** Status as icon, word and colour, with its reckoning for those who ask. */
export function StatusBadge({ verdict, unit }: Props) {
  const locale = useLocale();
  const why = explainVerdict(verdict, unit, locale);
  return (
    <span className={`${styles['badge']} ${styles[verdict.status]}`} title={why}>
      <Icon name={verdict.status} size={16} bold /> {locale.t(`status.${verdict.status}`)}
      <span className="vh">. {why}</span>
    </span>
  );
}
