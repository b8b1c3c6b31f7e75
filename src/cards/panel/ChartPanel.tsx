import type { IndicatorFigure } from '#model/figure';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import { FigureTable } from '#cards/table/FigureTable';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import { useTurn } from '#ui/browser/useTurn';
import { Tabs } from '#ui/Tabs';
import styles from './ChartPanel.module.css';
import { SourceNote } from './SourceNote';

type Props = {
  readonly figure: IndicatorFigure;
  readonly span: 4 | 5 | 6 | 7 | 8 | 12;
  /** Width of the picture on a desk where the panel does not stand in the grid of twelve. */
  readonly wide?: number;
};

const HEIGHT = 320;

/** Width of the picture in px on a desk of 1440 or more, for which the page is written. */
const wideWidth = { 4: 393, 5: 509, 6: 626, 7: 743, 8: 859, 12: 1326 } as const;

/** One message with the chart that proves it: chart or table, download, sources and caveats. */
export function ChartPanel({ figure, span, wide = wideWidth[span] }: Props) {
  const { t, say } = useLocale();
  const turn = useTurn();
  const chart = <Chart figure={figure} scale="panel" height={HEIGHT} widths={[324, wide]} />;
  return (
    <figure
      className={styles['panel']}
      data-span={span}
      data-turn={turn ? '' : undefined}
      aria-labelledby={`panel-${figure.id}`}
    >
      <Tabs
        label={say(figure.title)}
        compact
        tabs={[
          { id: 'chart', name: t('chart.chart'), icon: 'chart', content: chart },
          { id: 'table', name: t('chart.table'), icon: 'table', content: <FigureTable figure={figure} /> },
        ]}
      >
        {(row, panel) => (
          <>
            <div className={styles['head']}>
              <div>
                <h3 id={`panel-${figure.id}`}>{say(figure.title)}</h3>
                {figure.subtitle === undefined ? null : <p className={styles['subtitle']}>{say(figure.subtitle)}</p>}
              </div>
              <div className={styles['actions']}>
                {row}
                <DownloadMenu figure={figure} />
              </div>
            </div>
            <div className={styles['body']}>{panel}</div>
          </>
        )}
      </Tabs>
      <figcaption className={styles['foot']}>
        <SourceNote figure={figure} />
      </figcaption>
    </figure>
  );
}
