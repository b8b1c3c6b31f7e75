import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import type { NumberedSources } from './numberSources';
import styles from './PrintSheet.module.css';
import { SourceNumber } from './SourceNumber';

type Props = { readonly figure: IndicatorFigure; readonly sources: NumberedSources };

/** The target or plan with its period and source, or that no source names one. */
export function PrintAim({ figure, sources }: Props) {
  const { t, observation, period } = useLocale();
  const { target } = figure.headline;
  if (target === null) return <span className={styles['quiet']}>{t('card.noTarget')}</span>;
  const key = target.scenario === 'plan' ? 'card.planOf' : 'card.targetOf';
  return (
    <>
      {`${t(key, { period: period(target.period) })}: `}
      <b>{observation(target, figure.unit)}</b>{' '}
      <small>
        <SourceNumber number={sources.numberOf(target.source)} />
      </small>
    </>
  );
}
