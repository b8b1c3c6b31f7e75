import type { BoardError } from '#dataset/boardError';
import { useNames } from '#dataset/large/useParts';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';

type Props = {
  readonly board: Board;
  readonly id: string;
  readonly error: BoardError;
  readonly onRetry: () => void;
};

/** In the place of a figure whose part cannot be had: its name, why, and another try for all that failed. */
export function LostFigure({ board, id, error, onRetry }: Props) {
  const { t, say } = useLocale();
  const [name] = useNames(board, [id]);
  const { url = '', status } = error.details;
  return (
    <>
      <h3>{name === undefined ? id : say(name.name)}</h3>
      <p>
        <Icon name="warning" />{' '}
        {t('large.lost', { file: url.split('/').slice(-2).join('/'), reason: status ?? error.kind })}
      </p>
      <Button onClick={onRetry}>
        <Icon name="retry" /> {t('trouble.retry')}
      </Button>
    </>
  );
}
