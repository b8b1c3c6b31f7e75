import type { LoadedBoard } from '#dataset/boardQuery';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Faults } from './Faults';
import styles from './Trouble.module.css';

type Props = { readonly loaded: LoadedBoard; readonly busy: boolean; readonly onRetry: () => void };

/** Says above the page that a kept copy is shown, or that indicators were left out, and why. */
export function BoardBanner({ loaded, busy, onRetry }: Props) {
  const { t, moment } = useLocale();
  const { fromLastGood, loadedAt, board, broken, faults, more, problem } = loaded;
  return (
    <>
      {fromLastGood ? (
        <div className={styles['offline']} role="status">
          <Icon name="offline" size={22} />
          <p>
            <b>
              {problem === undefined || problem.kind === 'network' || problem.kind === 'timeout'
                ? t('trouble.offline')
                : t('trouble.invalidTitle')}
            </b>{' '}
            {t('trouble.lastGood', { time: moment(loadedAt), version: board.version })}
          </p>
          <Button disabled={busy} onClick={onRetry}>
            <Icon name="retry" /> {t('trouble.retry')}
          </Button>
        </div>
      ) : null}
      {faults.length > 0 ? (
        <details className={styles['broken']}>
          <summary>
            <Icon name="warning" />{' '}
            {broken.length > 0
              ? t('trouble.broken', { count: broken.length })
              : t('trouble.faults', { count: faults.length + more })}
          </summary>
          <Faults faults={faults} more={more} />
        </details>
      ) : null}
    </>
  );
}
