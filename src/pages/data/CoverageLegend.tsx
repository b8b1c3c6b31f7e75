import { useLocale } from '#language/useLocale';
import styles from './CoverageMatrix.module.css';
import { missingReasons } from './missingReasons';
import { Sign } from './Sign';

/** What each sign of the matrix means. */
export function CoverageLegend() {
  const { t } = useLocale();
  const signs = [
    { cell: { actual: 'final' }, words: t('data.coverage.actual.final') },
    { cell: { actual: 'provisional' }, words: t('data.coverage.actual.provisional') },
    { cell: { actual: 'estimate' }, words: t('data.coverage.actual.estimate') },
    { cell: { actual: 'words' }, words: t('data.coverage.actual.words') },
    { cell: { actual: 'final', part: true }, words: t('data.coverage.partLegend') },
    { cell: { plan: true }, words: t('data.coverage.plan') },
    { cell: { kept: 1 }, words: t('data.coverage.keptLegend') },
    ...missingReasons.map((missing) => ({
      cell: { missing },
      words: t('data.coverage.missing', { reason: t(`missing.${missing}`) }),
    })),
  ] as const;
  return (
    <ul className={styles['legend']} aria-label={t('data.coverage.legend')}>
      {signs.map(({ cell, words }) => (
        <li key={words}>
          <Sign cell={cell} />
          {words}
        </li>
      ))}
    </ul>
  );
}
