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
import { loadBatchDialog } from './loadBatchDialog';

type Props = {
  readonly board: Board;
  readonly selection: Selection;
  /** All that the selection holds, in its order. */
  readonly figures: readonly Figure[];
};

/** Takes along every figure that the filters leave, also those that the page does not show yet. */
export function BatchButton({ board, selection, figures }: Props) {
  const { t } = useLocale();
  const notify = useContext(NoticeContext);
  const [dialog, setDialog] = useState<ReactNode>(null);
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  const broken = t('trouble.partFailed');
  const open = async (): Promise<void> => {
    try {
      const { BatchDialog } = await loadBatchDialog();
      const close = () => setDialog(null);
      setDialog(<BatchDialog board={board} selection={selection} figures={[first, ...rest]} onClose={close} />);
    } catch {
      notify({ text: broken, icon: 'warning', action: { text: t('trouble.retry'), run: () => void open() } });
    }
  };
  return (
    <div className={styles['place']}>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => void open()}>
        <Icon name="download" /> {t('download.batch.button', { count: figures.length })}
      </Button>
      <Guard fallback={<p role="status">{broken}</p>}>{dialog}</Guard>
    </div>
  );
}
