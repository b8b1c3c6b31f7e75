import type { Board } from '#model/board';
import type { Group } from '#model/selection/fits';
import { useWithout } from '#dataset/large/useParts';
import { useLocale } from '#language/useLocale';
import { groups } from '#selection/choices';
import type { Find } from '#selection/search/find';
import { selectResults } from '#selection/selectFigures';
import { emptySelection, type Selection } from '#selection/selection';
import { useSelection } from '#selection/useSelection';
import { Button } from '#ui/Button';
import styles from './Empty.module.css';

type Props = { readonly board: Board; readonly find: Find | null };

/** Nothing fits the filters: empty plots, what happened, each filter whose loss would help, and the way back. */
export function Empty({ board, find }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { selection, choose } = useSelection(board);
  const { value: answered } = useWithout(board, selection.q, selection);
  const all = board.inParts?.indicators ?? board.indicators.length;
  const leave = (group: Group | 'search', change: Partial<Selection>) => ({
    group: t(`further.${group}`),
    change,
    count:
      board.inParts === undefined
        ? selectResults(board, { ...selection, ...change, sort: 'board' }, locale, find).ids.length
        : (answered?.get(group) ?? 0),
  });
  const ways = [...groups.map((group) => leave(group, { [group]: [] })), leave('search', { q: '' })].filter(
    ({ count }) => count > 0 && count < all,
  );
  return (
    <div className={styles['empty']}>
      <svg width="150" height="76" viewBox="0 0 150 76" aria-hidden="true">
        <rect width="150" height="3" fill="var(--waterline)" />
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <rect
            key={index}
            x={index * 25 + 3}
            y="9"
            width="19"
            height="58"
            fill="none"
            stroke="var(--line-strong)"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        ))}
        <rect y="70" width="150" height="5" fill="var(--canal)" />
      </svg>
      <div>
        <h3>{t('further.emptyTitle')}</h3>
        <p>{t('further.emptyBody')}</p>
        <div className={styles['ways']}>
          {ways.map(({ group, change, count }) => (
            <Button key={group} onClick={() => choose(change)}>
              {t('further.without', { group, count })}
            </Button>
          ))}
          <Button look="primary" onClick={() => choose({ ...emptySelection, view: selection.view })}>
            {t('further.showAll', { count: all })}
          </Button>
        </div>
      </div>
    </div>
  );
}
