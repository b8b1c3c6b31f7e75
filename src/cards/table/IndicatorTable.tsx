import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { SourceLine } from '#cards/SourceLine';
import { StatusBadge } from '#cards/status/StatusBadge';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { SearchedName } from '#selection/search/SearchedName';
import { useSelection } from '#selection/useSelection';
import { Icon } from '#ui/Icon';
import { Tag } from '#ui/Tag';
import table from './FigureTable.module.css';
import styles from './IndicatorTable.module.css';
import { nextSort, sortOf } from './nextSort';

type Props = { readonly board: Board; readonly figures: readonly IndicatorFigure[] };

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

/** What the cards show, a row each; the heads of comparable columns sort, and the order is in the address. */
export function IndicatorTable({ board, figures }: Props) {
  const { t } = useLocale();
  const { selection, choose } = useSelection(board);
  return (
    <>
      <div className={styles['scroll']} role="region" aria-label={t('list.tableOf')} tabIndex={0}>
        <table className={`${table['table']} ${styles['list']}`}>
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
          <tbody>
            {figures.map((figure) => (
              <Row key={figure.id} board={board} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['note']}>{t('list.note')}</p>
    </>
  );
}

function Row({ board, figure }: { readonly board: Board; readonly figure: IndicatorFigure }) {
  const { t, say, language, observation, period, change: changeText } = useLocale();
  const { latest, target, verdict } = figure.headline;
  const isPlan = target?.scenario === 'plan';
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={addressOf(language, board.id, 'kpi', figure.id)}>
          <SearchedName name={say(figure.title)} />
        </PlaceLink>
        <small>{say(figure.category.name)}</small>
      </th>
      <td className={table['number']}>
        {latest === null ? <Gap>{t('card.noValue')}</Gap> : observation(latest, figure.unit)}{' '}
        {latest === null || latest.observationStatus === 'final' ? null : (
          <Tag>{t(`observationStatus.${latest.observationStatus}`)}</Tag>
        )}
      </td>
      <td>{latest === null ? '–' : period(latest.period, true)}</td>
      <td className={table['number']}>
        {target === null ? (
          <Gap>{t('card.noTarget')}</Gap>
        ) : (
          <>
            {observation(target, figure.unit)}
            <small>{t(isPlan ? 'card.planOf' : 'card.targetOf', { period: period(target.period) })}</small>
          </>
        )}
      </td>
      <td className={table['number']}>
        <Change figure={figure} />
      </td>
      <td className={table['number']}>
        {verdict.distance === null
          ? '–'
          : verdict.distance === 0
            ? t(`chart.on.${isPlan ? 'plan' : 'target'}`)
            : changeText(verdict.distance, figure.unit)}
      </td>
      <td>
        <StatusBadge figure={figure} board={board} />
      </td>
      <td>
        <SourceLine figure={figure} />
      </td>
    </tr>
  );
}

/** The change since the figure before, or that figure where there is none to reckon; as on the card. */
function Change({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, observation, period, change: changeText } = useLocale();
  const { change, previous } = figure.headline;
  if (previous === null) return <Gap>{t('card.noEarlier')}</Gap>;
  if (change === null || figure.unit.kind === 'rank')
    return (
      <>
        {observation(previous, figure.unit)}
        <small>{t('card.previousOf', { period: period(previous.period) })}</small>
      </>
    );
  return (
    <>
      {change === 0 ? t('card.noChange') : changeText(change, figure.unit)}
      <small>{t('card.changeSince', { period: period(previous.period) })}</small>
    </>
  );
}

function Gap({ children }: { readonly children: string }) {
  return <span className={table['gap']}>{children}</span>;
}
