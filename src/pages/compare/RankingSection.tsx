import { useMemo } from 'react';
import type { Board, Indicator } from '#model/board';
import type { Comparison } from '#model/compare/comparison';
import type { IndicatorFigure } from '#model/figure';
import type { MissingReason, Period } from '#model/observation';
import { ChartPanel } from '#cards/panel/ChartPanel';
import { rankingFigure } from '#language/comparison/comparisonFigures';
import { joinNames } from '#language/comparison/joinNames';
import { useLocale } from '#language/useLocale';
import { Select } from '#ui/Select';
import styles from './ComparePage.module.css';

type Props = {
  readonly board: Board;
  readonly indicator: Indicator;
  readonly asked: Period | null;
  readonly onChoose: (change: Partial<Comparison>) => void;
};

/** Room in px of a bar, and of what stands above the bars. */
const rowHeight = 34;
const headHeight = 56;

/** The areas of one indicator in order for one period; nothing where no two of them have a figure. */
export function RankingSection({ board, indicator, asked, onChoose }: Props) {
  const { t, period } = useLocale();
  const ranking = useMemo(() => rankingFigure(board, indicator, asked), [board, indicator, asked]);
  if (ranking === null) return null;
  const { figure, periods } = ranking;
  const bars = figure.series.filter(({ mark }) => mark !== true).length;
  return (
    <section aria-labelledby="ranking-title" id="ranking">
      <div className={styles['head']}>
        <h2 id="ranking-title">{t('compare.ranking')}</h2>
        {periods.length < 2 ? null : (
          <Select
            label={t('compare.rankingPeriod')}
            value={ranking.period}
            options={periods.map((value) => ({ value, text: period(value) }))}
            onChange={(next) => onChoose({ period: next })}
          />
        )}
      </div>
      <div className={styles['panels']}>
        <ChartPanel figure={figure} span={12} height={headHeight + bars * rowHeight} whole />
      </div>
      <MissingAreas figure={figure} />
    </section>
  );
}

/** Areas without a figure for the period, by the reason. */
function MissingAreas({ figure }: { readonly figure: IndicatorFigure }) {
  const locale = useLocale();
  const byReason = new Map<MissingReason, string[]>();
  for (const { label, points } of figure.series) {
    const [point] = points;
    if (point === undefined || point.observation !== null) continue;
    const reason = point.missing ?? 'not-found';
    byReason.set(reason, [...(byReason.get(reason) ?? []), locale.say(label)]);
  }
  return [...byReason].map(([reason, names]) => (
    <p key={reason} className={styles['missing']}>
      {locale.t('compare.missing', { names: joinNames(names, locale), reason: locale.t(`missing.${reason}`) })}
    </p>
  ));
}
