import type { ReactNode, Ref } from 'react';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { useSelection } from '#selection/useSelection';
import { Icon } from '#ui/Icon';
import table from './FigureTable.module.css';
import styles from './IndicatorTable.module.css';
import { nextSort, sortOf } from './nextSort';

type Props = {
  readonly board: Board;
  /** A table of which only some rows are drawn: the box that scrolls it, and how many there are. */
  readonly long?: { readonly box: Ref<HTMLDivElement>; readonly count: number } | undefined;
  /** `IndicatorRow`s. */
  readonly children: ReactNode;
};

const columns = [
  { id: 'indicator', order: 'name', isNumber: false },
  { id: 'value', order: null, isNumber: true },
  { id: 'year', order: null, isNumber: false },
  { id: 'targetOf', order: null, isNumber: true },
  { id: 'change', order: 'change', isNumber: true },
  { id: 'distance', order: 'distance', isNumber: true },
  { id: 'status', order: 'status', isNumber: false },
  { id: 'source', order: 'date', isNumber: false },
] as const;

export const indicatorColumns = columns.length;

/** What the cards show, a row each; the heads of comparable columns sort, and the order is in the address. */
export function IndicatorTable({ board, long, children }: Props) {
  const { t } = useLocale();
  const { selection, choose } = useSelection(board);
  return (
    <>
      <div
        ref={long?.box}
        className={`${styles['scroll']} ${long === undefined ? '' : styles['long']}`}
        role="region"
        aria-label={t('list.tableOf')}
        tabIndex={0}
      >
        <table
          className={`${table['table']} ${styles['list']}`}
          aria-rowcount={long === undefined ? undefined : long.count + 1}
        >
          <caption className="vh">{t('list.tableOf')}</caption>
          <thead>
            <tr>
              {columns.map(({ id, order, isNumber }) => {
                const head = id === 'status' ? t('filters.status') : t(`list.${id}`);
                return (
                  <th
                    key={id}
                    scope="col"
                    className={isNumber ? table['number'] : undefined}
                    aria-sort={order === null ? undefined : sortOf(order, selection.sort)}
                  >
                    {order === null ? (
                      head
                    ) : (
                      <button type="button" onClick={() => choose({ sort: nextSort(order, selection.sort) })}>
                        {head} <Icon name="next" size={14} />
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <p className={styles['note']}>{t('list.note')}</p>
    </>
  );
}
