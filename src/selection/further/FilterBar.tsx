import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { useSelection } from '#selection/useSelection';
import { buttonClass } from '#ui/Button';
import { keep, readKept } from '#ui/browser/keptText';
import { useResultKeys } from '#ui/browser/useResultKeys';
import { Popover } from '#ui/Popover';
import { ActiveFilters } from './ActiveFilters';
import styles from './FilterBar.module.css';
import { furtherGroups } from './furtherGroups';
import { Notices } from './Notices';
import { readNotices } from './readNotices';
import { ViewSwitch } from './ViewSwitch';

const loadPanel = async () => (await import('./FilterPanel')).FilterPanel;

/** Name under which it is kept that the key / stays out of use. */
const SLASH = 'slash';

/** The button to the further filters, the filters in use as chips, cards or table, and what was ignored. */
export function FilterBar({ board }: { readonly board: Board }) {
  const { t, number } = useLocale();
  const { selection, choose } = useSelection(board);
  const search = useSearch();
  const bar = useRef<HTMLDivElement>(null);
  const [slash, setSlash] = useState(() => readKept(SLASH) !== 'off');
  const chooseSlash = (on: boolean) => {
    keep(SLASH, on ? 'on' : 'off');
    setSlash(on);
  };
  useResultKeys(bar, slash, () => choose({ q: '' }, 'replace'));
  const chosen = furtherGroups.reduce((sum, group) => sum + selection[group].length, 0);
  return (
    <>
      <div ref={bar} className={styles['bar']}>
        <Popover
          name={chosen === 0 ? t('further.button') : t('further.buttonWith', { chosen })}
          buttonClass={buttonClass('plain')}
          load={loadPanel}
          renderPanel={(FilterPanel, id) => (
            <FilterPanel board={board} panel={id} slash={slash} onSlash={chooseSlash} />
          )}
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
      <Notices notices={readNotices(search, board)} />
    </>
  );
}
