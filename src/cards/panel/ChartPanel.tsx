import type { ReactNode } from 'react';
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
  readonly height?: number;
  /** True where the table stands below the chart, not in a tab of its own. */
  readonly whole?: boolean;
};

const HEIGHT = 320;

/** Width of the picture in px on a desk of 1440 or more, for which the page is written. */
const wideWidth = { 4: 393, 5: 509, 6: 626, 7: 743, 8: 859, 12: 1326 } as const;

/** One message with the chart that proves it: chart or table, download, sources and caveats. */
export function ChartPanel({ figure, span, wide = wideWidth[span], height = HEIGHT, whole = false }: Props) {
  const turn = useTurn();
  const chart = <Chart figure={figure} scale="panel" height={height} widths={[324, wide]} />;
  return (
    <figure
      className={styles['panel']}
      data-span={span}
      data-turn={turn ? '' : undefined}
      aria-labelledby={`panel-${figure.id}`}
    >
      {whole ? (
        <>
          <Head figure={figure} />
          <div className={styles['body']}>{chart}</div>
          <div className={styles['table']}>
            <FigureTable figure={figure} />
          </div>
        </>
      ) : (
        <InTabs figure={figure} chart={chart} />
      )}
      <figcaption className={styles['foot']}>
        <SourceNote figure={figure} />
      </figcaption>
    </figure>
  );
}

/** The message, what it measures, and what can be done with the figure. */
function Head({ figure, children }: { readonly figure: IndicatorFigure; readonly children?: ReactNode }) {
  const { say } = useLocale();
  return (
    <div className={styles['head']}>
      <div>
        <h3 id={`panel-${figure.id}`}>{say(figure.title)}</h3>
        {figure.subtitle === undefined ? null : <p className={styles['subtitle']}>{say(figure.subtitle)}</p>}
      </div>
      <div className={styles['actions']}>
        {children}
        <DownloadMenu figure={figure} />
      </div>
    </div>
  );
}

function InTabs({ figure, chart }: { readonly figure: IndicatorFigure; readonly chart: ReactNode }) {
  const { t, say } = useLocale();
  return (
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
          <Head figure={figure}>{row}</Head>
          <div className={styles['body']}>{panel}</div>
        </>
      )}
    </Tabs>
  );
}
