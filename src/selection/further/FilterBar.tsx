import { useRef } from 'react';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { useSelection } from '#selection/useSelection';
import { buttonClass } from '#ui/Button';
import { Popover } from '#ui/Popover';
import { ActiveFilters } from './ActiveFilters';
import styles from './FilterBar.module.css';
import { furtherGroups } from './furtherGroups';
import { Notices } from './Notices';
import { ViewSwitch } from './ViewSwitch';

const loadPanel = async () => (await import('./FilterPanel')).FilterPanel;

/** The button to the further filters, the filters in use as chips, cards or table, and what was ignored. */
export function FilterBar({ board }: { readonly board: Board }) {
  const { t, number } = useLocale();
  const { selection, notices, choose } = useSelection(board);
  const bar = useRef<HTMLDivElement>(null);
  const chosen = furtherGroups.reduce((sum, group) => sum + selection[group].length, 0);
  return (
    <>
      <div ref={bar} className={styles['bar']}>
        <Popover
          name={chosen === 0 ? t('further.button') : t('further.buttonWith', { chosen })}
          buttonClass={buttonClass('plain')}
          load={loadPanel}
          renderPanel={(FilterPanel, id) => <FilterPanel board={board} panel={id} />}
          waiting={t('app.loading')}
          broken={t('trouble.partFailed')}
        >
          {t('further.button')} {chosen === 0 ? null : <span className={styles['count']}>{number(chosen)}</span>}
        </Popover>
        <ViewSwitch value={selection.view} onChoose={(view) => choose({ view })} />
        <ActiveFilters
          board={board}
          selection={selection}
          onChoose={choose}
          onEmpty={() => bar.current?.querySelector('button')?.focus()}
        />
      </div>
      <Notices notices={notices} />
    </>
  );
}
