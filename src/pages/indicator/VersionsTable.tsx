import type { Board, Indicator, UnitOfMeasure } from '#model/board';
import type { Observation } from '#model/observation';
import { comparePeriods } from '#model/period';
import { useLocale } from '#language/useLocale';
import styles from './IndicatorPage.module.css';

type Props = { readonly board: Board; readonly indicator: Indicator; readonly unit: UnitOfMeasure };

/** Every published figure of every period with its source, whether it is shown, and why. */
export function VersionsTable({ board, indicator, unit }: Props) {
  const { t } = useLocale();
  const rows = indicator.observations.toSorted((left, right) => comparePeriods(right.period, left.period));
  return (
    <div className={styles['scroll']} role="region" aria-label={t('card.versions')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('chart.period')}</th>
            <th scope="col">{t('table.area')}</th>
            <th scope="col" className={styles['number']}>
              {t('chart.value')}
            </th>
            <th scope="col">{t('chart.kind')}</th>
            <th scope="col">{t('table.source')}</th>
            <th scope="col">{t('table.published')}</th>
            <th scope="col">{t('table.used')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={one.id} one={one} board={board} unit={unit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one, board, unit }: { readonly one: Observation; readonly board: Board; readonly unit: UnitOfMeasure }) {
  const { t, say, date, period, observation } = useLocale();
  const source = board.sources.find((other) => other.id === one.source);
  const area = board.referenceAreas.find((other) => other.id === one.referenceArea);
  return (
    <tr>
      <th scope="row">{period(one.period)}</th>
      <td>{area === undefined ? one.referenceArea : say(area.short)}</td>
      <td className={styles['number']}>{observation(one, unit)}</td>
      <td>
        {[
          t(`scenario.${one.scenario}`),
          one.observationStatus === 'final' ? '' : t(`observationStatus.${one.observationStatus}`),
        ]
          .filter((part) => part !== '')
          .join(', ')}
      </td>
      <td>
        {source === undefined ? (
          t('card.noSource')
        ) : (
          <a href={source.url} rel="noreferrer">
            {say(source.short)}
          </a>
        )}
        {one.locator === undefined ? '' : `, ${say(one.locator)}`}
      </td>
      <td>{one.published === null ? t('table.unknownDate') : date(one.published)}</td>
      <td>
        {t(one.use === 'shown' ? 'table.isShown' : 'table.isKept')}
        {one.because === undefined ? '' : `: ${say(one.because)}`}
      </td>
    </tr>
  );
}
