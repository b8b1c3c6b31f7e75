import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { SourceLine } from '#cards/SourceLine';
import { StatusBadge } from '#cards/status/StatusBadge';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { SearchedName } from '#selection/search/SearchedName';
import { Tag } from '#ui/Tag';
import type { LongRow } from '#ui/long/LongRows';
import table from './FigureTable.module.css';

type Props = {
  readonly board: Board;
  readonly figure: IndicatorFigure;
  /** In a long table: its place among all rows. */
  readonly place?: LongRow | undefined;
};

/** One indicator in the table: what its card shows. */
export function IndicatorRow({ board, figure, place }: Props) {
  const { t, say, language, observation, period, change: changeText } = useLocale();
  const { latest, target, verdict } = figure.headline;
  const isPlan = target?.scenario === 'plan';
  return (
    <tr {...place}>
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
