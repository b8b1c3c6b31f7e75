import { useState } from 'react';
import type { IndicatorFigure } from '#model/figure';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import { FigureTable } from '#cards/FigureTable';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import styles from './ChartPanel.module.css';
import { SourceNote } from './SourceNote';

type Props = { readonly figure: IndicatorFigure; readonly span: 4 | 5 | 6 | 7 | 8 | 12 };

const HEIGHT = 320;

/** Width of the picture in px on a desk of 1440 or more, for which the page is written. */
const wideWidth = { 4: 393, 5: 509, 6: 626, 7: 743, 8: 859, 12: 1326 } as const;

/** One message with the chart that proves it: chart or table, download, sources and caveats. */
export function ChartPanel({ figure, span }: Props) {
  const { t, say } = useLocale();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles['panel']} data-span={span} aria-labelledby={`panel-${figure.id}`}>
      <div className={styles['head']}>
        <div>
          <h3 id={`panel-${figure.id}`}>{say(figure.title)}</h3>
          {figure.subtitle === undefined ? null : <p className={styles['subtitle']}>{say(figure.subtitle)}</p>}
        </div>
        <div className={styles['actions']}>
          <Button
            look="icon"
            aria-pressed={asTable}
            aria-label={t('chart.tableOf', { title: say(figure.title) })}
            onClick={() => setAsTable(!asTable)}
          >
            <Icon name={asTable ? 'chart' : 'table'} size={20} />
          </Button>
          <DownloadMenu figure={figure} />
        </div>
      </div>
      <div className={styles['body']}>
        {asTable ? (
          <FigureTable figure={figure} />
        ) : (
          <Chart figure={figure} scale="panel" height={HEIGHT} widths={[300, wideWidth[span]]} />
        )}
      </div>
      <figcaption className={styles['foot']}>
        <SourceNote figure={figure} />
      </figcaption>
    </figure>
  );
}
