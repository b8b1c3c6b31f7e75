import type { IndicatorFigure } from '#model/figure';
import { capital } from '#language/formats/capital';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import { Tag } from '#ui/Tag';
import type { NumberedSources } from './numberSources';
import styles from './PrintSheet.module.css';
import { SourceNumber } from './SourceNumber';

type Props = { readonly figure: IndicatorFigure; readonly sources: NumberedSources };

/** The latest value with its period, its mark where it is not final, and the number of its source. */
export function PrintResult({ figure, sources }: Props) {
  const { t, observation, period } = useLocale();
  const { latest } = figure.headline;
  if (latest === null) return <span className={styles['quiet']}>{t('card.noValue')}</span>;
  return (
    <>
      <b>{capital(observation(latest, figure.unit))}</b>{' '}
      <small>
        {period(latest.period, true)}
        <SourceNumber number={sources.numberOf(latest.source)} />
      </small>{' '}
      {latest.observationStatus === 'final' ? null : <Tag>{t(`observationStatus.${latest.observationStatus}`)}</Tag>}{' '}
      {figure.indicator.conflict === undefined ? null : <Icon name="conflict" size={11} />}
    </>
  );
}
