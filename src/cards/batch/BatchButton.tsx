import { useContext, useState, type ReactNode } from 'react';
import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import type { Selection } from '#selection/selection';
import { Button } from '#ui/Button';
import { Guard } from '#ui/Guard';
import { Icon } from '#ui/Icon';
import { NoticeContext } from '#ui/NoticeBoard';
import styles from './BatchButton.module.css';
import { batchLimit } from './batchLimit';
import { loadBatchDialog } from './loadBatchDialog';

type Props = {
  readonly board: Board;
  readonly selection: Selection;
  /** How many the selection holds. */
  readonly count: number;
  /** Fetches all of them, in its order; a large board has most of them elsewhere. */
  readonly figures: () => Promise<readonly Figure[]>;
};

/** Takes along every figure that the filters leave, also those that the page does not show yet. */
export function BatchButton({ board, selection, count, figures }: Props) {
  const { t, number } = useLocale();
  const notify = useContext(NoticeContext);
  const [dialog, setDialog] = useState<ReactNode>(null);
  if (count === 0) return null;
  const broken = t('trouble.partFailed');
  const open = async (): Promise<void> => {
    if (count > batchLimit)
      return notify({ text: t('download.batch.tooMany', { most: number(batchLimit) }), icon: 'warning' });
    try {
      const [{ BatchDialog }, all] = await Promise.all([loadBatchDialog(), figures()]);
      const [first, ...rest] = all;
      if (first === undefined) return;
      const close = () => setDialog(null);
      setDialog(<BatchDialog board={board} selection={selection} figures={[first, ...rest]} onClose={close} />);
    } catch {
      notify({ text: broken, icon: 'warning', action: { text: t('trouble.retry'), run: () => void open() } });
    }
  };
  return (
    <div className={styles['place']}>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => void open()}>
        <Icon name="download" /> {t('download.batch.button', { count })}
      </Button>
      <Guard fallback={<p role="status">{broken}</p>}>{dialog}</Guard>
    </div>
  );
}
