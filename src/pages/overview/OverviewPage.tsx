import type { Board } from '#model/board';
import { panelFigure, scoreboardFigure } from '#model/figures';
import { ChartPanel } from '#cards/panel/ChartPanel';
import { NamedScore } from '#cards/score/NamedScore';
import { ScoreHero } from '#cards/score/ScoreHero';
import { useLocale } from '#language/useLocale';
import { HighlightsSection } from './HighlightsSection';
import { IndicatorSection } from './IndicatorSection';
import styles from './OverviewPage.module.css';

/** The board at a glance: the term's scoreboard, indicators, charts, the year's targets and events. */
export function OverviewPage({ board }: { readonly board: Board }) {
  const { t, period } = useLocale();
  const scoreboards = board.scoreboards.map((one) => scoreboardFigure(board, one));
  const hero = scoreboards.find((figure) => figure.scoreboard.scope === 'term');
  const yearly = scoreboards.filter((figure) => figure !== hero);
  const panels = board.panels.flatMap((panel) => {
    const figure = panelFigure(board, panel);
    return figure === null ? [] : { figure, span: panel.span };
  });
  return (
    <>
      {hero === undefined ? null : <ScoreHero figure={hero} />}
      <IndicatorSection board={board} />
      <section className={styles['section']} id="charts" aria-labelledby="charts-title">
        <h2 id="charts-title" className={styles['title']}>{t('chart.heading')}</h2>
        <div className={styles['panels']}>{panels.map(({ figure, span }) => <ChartPanel key={figure.id} figure={figure} span={span} />)}</div>
      </section>
      {yearly.map((figure) => (
        <section key={figure.id} className={styles['section']} id="targets" aria-labelledby={`targets-${figure.id}`}>
          <h2 id={`targets-${figure.id}`} className={styles['title']}>{t('score.annualHeading', { period: period(figure.period) })}</h2>
          <NamedScore figure={figure} board={board} />
        </section>
      ))}
      <HighlightsSection highlights={board.highlights} />
    </>
  );
}
