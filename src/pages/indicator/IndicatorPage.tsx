import type { Board, Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import { EmbedButton } from '#cards/embed/EmbedButton';
import { FigureTable } from '#cards/FigureTable';
import { factRows } from '#cards/kpi/factRows';
import { KpiValue } from '#cards/kpi/KpiValue';
import { CopySentence } from '#cards/sentence/CopySentence';
import { explainVerdict } from '#cards/status/explainVerdict';
import { StatusBadge } from '#cards/status/StatusBadge';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { Icon } from '#ui/Icon';
import { Tabs } from '#ui/Tabs';
import styles from './IndicatorPage.module.css';
import { VersionsTable } from './VersionsTable';

type Props = { readonly board: Board; readonly indicator: Indicator };

/** One indicator: its answer, its picture, every published figure with source, and how its status came about. */
export function IndicatorPage({ board, indicator }: Props) {
  const locale = useLocale();
  const { t, say, period, language } = locale;
  const figure = indicatorFigure(board, indicator);
  const { latest } = figure.headline;
  return (
    <div className={styles['page']}>
      <p className={styles['crumbs']}>
        <PlaceLink to={addressOf(language, board.id)}>{t('app.overview')}</PlaceLink> <Icon name="next" size={14} />{' '}
        {say(figure.category.name)}
      </p>
      <div className={styles['head']}>
        <h1>{say(indicator.name)}</h1>
        <StatusBadge figure={figure} board={board} />
        <DownloadMenu figure={figure} />
        <EmbedButton figure={figure} />
      </div>
      <CopySentence figure={figure} />
      <div className={styles['answer']}>
        <div>
          <p className={styles['label']}>
            {[latest === null ? '' : period(latest.period), say(figure.unit.name)]
              .filter((part) => part !== '')
              .join(', ')}
          </p>
          <KpiValue figure={figure} />
        </div>
        <dl>
          {factRows(figure, locale).map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles['why']}>{explainVerdict(figure, locale)}</p>
      </div>
      {figure.kind === 'none' ? null : (
        <div className={styles['box']}>
          <Tabs
            label={say(indicator.name)}
            tabs={[
              {
                id: 'chart',
                name: t('chart.chart'),
                icon: 'chart',
                content: <Chart figure={figure} scale="panel" height={320} widths={[324, 1326]} />,
              },
              { id: 'table', name: t('chart.table'), icon: 'table', content: <FigureTable figure={figure} /> },
            ]}
          >
            {(row, panel) => (
              <>
                {row}
                <div className={styles['chart']}>{panel}</div>
              </>
            )}
          </Tabs>
        </div>
      )}
      <div className={styles['box']}>
        <h2>{t('card.definition')}</h2>
        <p>{say(indicator.definition)}</p>
        {[indicator.conflict, indicator.note].map((words) =>
          words === undefined ? null : (
            <p key={words.en} className={styles['note']}>
              {say(words)}
            </p>
          ),
        )}
        <h2>{t('card.versions')}</h2>
        <VersionsTable board={board} indicator={indicator} unit={figure.unit} />
      </div>
    </div>
  );
}
