import type { IndicatorFigure } from '#model/figure';
import { capital } from '#language/formats/capital';
import { useLocale } from '#language/useLocale';
import { Tag } from '#ui/Tag';
import styles from './KpiCard.module.css';

/** The latest value: number and unit in their own sizes, a finding in words, or a dash. */
export function KpiValue({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, say, parts } = useLocale();
  const { latest } = figure.headline;
  if (latest === null)
    return (
      <p className={styles['value']}>
        <span className={styles['number']} aria-hidden="true">
          –
        </span>
        <span className="vh">{t('card.noValue')}</span>
      </p>
    );
  if (latest.value === null)
    return (
      <p className={styles['value']}>
        <span className={styles['claim']}>{latest.words ? say(latest.words) : ''}</span>
      </p>
    );
  const { number, unit, tight } = parts(latest.value, figure.unit, latest.valueTo);
  const open = latest.qualifier === 'exact' ? null : t(`qualifier.${latest.qualifier}`);
  return (
    <p className={styles['value']}>
      {open === null ? null : <span className={styles['unit']}>{open}</span>}{' '}
      <span className={styles['number']} data-long={number.length > 14 ? 2 : number.length > 9 ? 1 : undefined}>
        {capital(number)}
      </span>
      {tight ? '' : ' '}
      {unit === '' ? null : <span className={styles['unit']}>{unit}</span>}{' '}
      {latest.observationStatus === 'final' ? null : <Tag>{t(`observationStatus.${latest.observationStatus}`)}</Tag>}
    </p>
  );
}
