import type { BoardError } from '#dataset/boardError';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import styles from './Large.module.css';

type Props = { readonly error: BoardError; readonly onRetry: () => void };

/** The list of all indicators cannot be had: what still works, and another try. */
export function PartTrouble({ error, onRetry }: Props) {
  const { t } = useLocale();
  const { url = '', status } = error.details;
  return (
    <div className={styles['late']} role="alert">
      <p>
        <Icon name="warning" />{' '}
        {t('large.noCatalogue', { file: url.split('/').slice(-2).join('/'), reason: status ?? error.kind })}
      </p>
      <Button onClick={onRetry}>
        <Icon name="retry" /> {t('trouble.retry')}
      </Button>
    </div>
  );
}
