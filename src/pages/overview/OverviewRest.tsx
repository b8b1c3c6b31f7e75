import type { Board } from '#model/board';
import { panelFigure, scoreboardFigure } from '#model/figures';
import { ChartPanel } from '#cards/panel/ChartPanel';
import { NamedScore } from '#cards/score/NamedScore';
import { useLocale } from '#language/useLocale';
import { HighlightsSection } from './HighlightsSection';
import styles from './OverviewRest.module.css';
import { usePrintSheet } from './usePrintSheet';

/** The lower part of the overview: charts, the targets of the year, its events. */
export function OverviewRest({ board }: { readonly board: Board }) {
  const { t, period } = useLocale();
  const sheet = usePrintSheet(board);
  const yearly = board.scoreboards.filter((one) => one.scope === 'annual').map((one) => scoreboardFigure(board, one));
  const panels = board.panels.flatMap((panel) => {
    const figure = panelFigure(board, panel);
    return figure === null ? [] : { figure, span: panel.span };
  });
  return (
    <>
      <section className={styles['section']} id="charts" aria-labelledby="charts-title">
        <h2 id="charts-title" className={styles['title']}>
          {t('chart.heading')}
        </h2>
        <div className={styles['panels']}>
          {panels.map(({ figure, span }) => (
            <ChartPanel key={figure.id} figure={figure} span={span} />
          ))}
        </div>
      </section>
      {yearly.map((figure) => (
        <section key={figure.id} className={styles['section']} id="targets" aria-labelledby={`targets-${figure.id}`}>
          <h2 id={`targets-${figure.id}`} className={styles['title']}>
            {t('score.annualHeading', { period: period(figure.period) })}
          </h2>
          <NamedScore figure={figure} board={board} />
        </section>
      ))}
      <HighlightsSection highlights={board.highlights} />
      {sheet}
    </>
  );
}
