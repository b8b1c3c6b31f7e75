import type { BoardError, BoardErrorKind } from '#dataset/boardError';
import { useLocale } from '#language/useLocale';
import type { Locale } from '#language/locale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Faults } from './Faults';
import styles from './Trouble.module.css';

const keys = {
  'not-found': 'notFound',
  network: 'network',
  timeout: 'timeout',
  'too-large': 'tooLarge',
  'bad-json': 'badJson',
  'wrong-format': 'wrongFormat',
  'wrong-version': 'wrongVersion',
  invalid: 'invalid',
} as const satisfies Record<BoardErrorKind, string>;

function problemText(error: BoardError, { t, number }: Locale): string {
  const { url = '', status, limit, line, column, found = '' } = error.details;
  const count = (value: number | undefined) => (value === undefined ? '–' : number(value));
  return t(`trouble.${keys[error.kind]}Body`, {
    url,
    status: status ?? '–',
    limit: count(limit),
    line: count(line),
    column: count(column),
    found,
  });
}

type Props = { readonly error: BoardError; readonly busy: boolean; readonly onRetry: () => void };

/** The board could not be loaded: what happened, every fault, and the next step. */
export function BoardProblem({ error, busy, onRetry }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const faults = error.details.faults ?? [];
  return (
    <section className={styles['problem']} role="alert">
      <h1>
        <Icon name={error.kind === 'network' ? 'offline' : 'warning'} size={28} />{' '}
        {t(`trouble.${keys[error.kind]}Title`)}
      </h1>
      <p>{problemText(error, locale)}</p>
      {faults.length > 0 ? <Faults faults={faults} more={error.details.more ?? 0} /> : null}
      <p className={styles['steps']}>
        <Button look="primary" disabled={busy} onClick={onRetry}>
          <Icon name="retry" /> {t('trouble.retry')}
        </Button>
      </p>
    </section>
  );
}
