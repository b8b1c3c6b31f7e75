import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { NamedTargets } from './NamedTargets';
import { StatusTable } from './StatusTable';
import styles from './TargetsPage.module.css';
import { TermTargets } from './TermTargets';

/** The scoreboards in full, the levels behind them, and how the indicators stand by category. */
export function TargetsPage({ board }: { readonly board: Board }) {
  const { t } = useLocale();
  return (
    <div className={styles['page']}>
      <h1>{t('targets.title')}</h1>
      <p className={styles['lead']}>{t('targets.lead')}</p>
      {board.scoreboards.length === 0 ? <p>{t('targets.none')}</p> : null}
      {board.scoreboards.map((one) =>
        one.scope === 'term' ? (
          <TermTargets key={one.id} board={board} scoreboard={one} />
        ) : (
          <NamedTargets key={one.id} board={board} scoreboard={one} />
        ),
      )}
      <StatusTable board={board} />
    </div>
  );
}
