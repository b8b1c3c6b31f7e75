import styles from '#app/trouble/Trouble.module.css';
import { useNames } from '#dataset/large/useParts';
import type { BoardForPage } from '#dataset/large/partQueries';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';

type Props = {
  readonly board: Board;
  readonly lost: BoardForPage['lost'];
  readonly busy: boolean;
  readonly onRetry: () => void;
};

/** Above a page that lacks some indicators because their parts cannot be had: which, and another try. */
export function LostParts({ board, lost, busy, onRetry }: Props) {
  const { t, say } = useLocale();
  const names = useNames(
    board,
    lost.map(({ id }) => id),
  );
  const nameOf = (id: string) => {
    const known = names.find((one) => one.id === id);
    return known === undefined ? id : say(known.name);
  };
  return (
    <div className={styles['offline']} role="alert">
      <Icon name="warning" size={22} />
      <p>{t('large.lostNames', { names: lost.map(({ id }) => nameOf(id)).join(', ') })}</p>
      <Button disabled={busy} onClick={onRetry}>
        <Icon name="retry" /> {t('trouble.retry')}
      </Button>
    </div>
  );
}
