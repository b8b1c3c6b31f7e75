import type { Board } from '#model/board';
import type { Status } from '#model/targets/status';
import { statusCounts, type Counts } from '#model/targets/statusCounts';
import { StatusMark } from '#cards/status/StatusMark';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { statuses } from '#model/targets/status';
import { emptySelection, writeSelection } from '#selection/selection';
import { Icon } from '#ui/Icon';
import { StatusBar } from './StatusBar';
import styles from './TargetsPage.module.css';

/** How many indicators of each category have which status; each number leads to the list that it counts. */
export function StatusTable({ board }: { readonly board: Board }) {
  const { t, say } = useLocale();
  const { categories, total } = statusCounts(board);
  const most = Math.max(...categories.map(({ counts }) => counts.all));
  return (
    <section id="status" aria-labelledby="status-title">
      <h2 id="status-title">{t('targets.statusHeading')}</h2>
      <div className={styles['box']}>
        <p>{t('targets.statusHint')}</p>
        <table className={styles['statuses']} aria-labelledby="status-title">
          <thead>
            <tr>
              <th scope="col">{t('filters.category')}</th>
              {statuses.map((status) => (
                <th key={status} scope="col">
                  <StatusMark status={status} />
                </th>
              ))}
              <th scope="col">{t('targets.total')}</th>
            </tr>
          </thead>
          <tbody>
            {categories.map(({ category, counts }) => (
              <tr key={category.id}>
                <th scope="row">
                  <Icon name={category.icon} size={18} /> {say(category.name)}
                  <StatusBar counts={counts} most={most} />
                </th>
                <Numbers board={board} name={say(category.name)} category={[category.id]} counts={counts} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('targets.total')}</th>
              <Numbers board={board} name={t('targets.total')} category={[]} counts={total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

type NumbersProps = {
  readonly board: Board;
  readonly name: string;
  /** Ids for the filter; none for all categories. */
  readonly category: readonly string[];
  readonly counts: Counts;
};

function Numbers({ board, name, category, counts }: NumbersProps) {
  const { t, number, language } = useLocale();
  const to = (status: Status | null) => {
    const query = writeSelection({ ...emptySelection, category, status: status === null ? [] : [status] });
    return `${addressOf(language, board.id)}${query === '' ? '' : `?${query}`}#indicators`;
  };
  const cells = [...statuses, null].map((status) => {
    const count = counts[status ?? 'all'];
    const said = status === null ? t('targets.total') : t(`status.${status}`);
    return (
      <td key={status ?? 'all'} data-zero={count === 0 ? '' : undefined}>
        {count === 0 ? (
          number(0)
        ) : (
          <PlaceLink to={to(status)} aria-label={t('targets.cell', { category: name, status: said, count })}>
            <span className={styles['label']}>{status === null ? said : <StatusMark status={status} />}</span>{' '}
            {number(count)}
          </PlaceLink>
        )}
      </td>
    );
  });
  return <>{cells}</>;
}
