import { useMemo } from 'react';
import type { Board } from '#model/board';
import { comparedSeries } from '#model/compare/comparedSeries';
import { comparisonFigures } from '#language/comparison/comparisonFigures';
import { useLocale } from '#language/useLocale';
import { Chosen } from '#selection/comparison/Chosen';
import { readComparison, writeComparison } from '#selection/comparison/comparison';
import { useComparison } from '#selection/comparison/useComparison';
import { useReveal } from '#ui/browser/useReveal';
import styles from './ComparePage.module.css';
import { RankingSection } from './RankingSection';
import { Result } from './Result';
import { Start } from './Start';

/** Indicators or areas side by side: what is chosen, the pictures with their tables, the areas in order. */
export function ComparePage({ board }: { readonly board: Board }) {
  const { t } = useLocale();
  const { comparison, notices, choose } = useComparison(board);
  const query = writeComparison(comparison);
  useReveal((search) => writeComparison(readComparison(search, board).comparison) === query);
  // The same figures as long as the same is asked for, so that no picture is laid out anew.
  const shown = useMemo(() => {
    const asked = readComparison(query, board).comparison;
    return { series: comparedSeries(board, asked), made: comparisonFigures(board, asked), asked };
  }, [board, query]);
  const indicator = board.indicators.find(({ id }) => comparison.ids.length === 1 && id === comparison.ids[0]);
  return (
    <div className={styles['page']}>
      <h1>{t('compare.title')}</h1>
      <p className={styles['lead']}>{t('compare.lead')}</p>
      <div className={styles['choice']}>
        <Chosen board={board} comparison={comparison} onChoose={choose} />
        {notices.map(({ name, value, why }) => (
          <p key={name + value} className={styles['notice']} role="status">
            {t(`compare.notice.${why}`, { value, name: t(`compare.names.${name}`) })}
          </p>
        ))}
      </div>
      <div className={styles['shown']}>
        {shown.series.length < 2 ? (
          <Start board={board} one={shown.series.length === 1} />
        ) : (
          <Result board={board} comparison={shown.asked} made={shown.made} series={shown.series} onChoose={choose} />
        )}
        {indicator === undefined ? null : (
          <RankingSection board={board} indicator={indicator} asked={comparison.period} onChoose={choose} />
        )}
      </div>
    </div>
  );
}
