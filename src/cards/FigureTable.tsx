import type { IndicatorFigure } from '#model/figure';
import { describePoint } from './describePoint';
import { useLocale } from '#language/useLocale';
import styles from './FigureTable.module.css';

/** Exactly what the chart draws, as a table: a row a period (or bar), a column a series, gaps with their reason. */
export function FigureTable({ figure }: { readonly figure: IndicatorFigure }) {
  const locale = useLocale();
  const { t, say } = locale;
  const single = figure.periods.length === 1;
  const plans = figure.series.flatMap((series) => series.points.flatMap((point) => point.plan ?? []));
  const onlyTargets = plans.every((plan) => plan.scenario === 'target');
  const planned = plans.length > 0;
  const caption = t('chart.tableOf', { title: say(figure.title) });
  const heads = single ? [t('chart.value')] : figure.series.map((series) => say(series.label));
  const rows = single
    ? figure.series.map((series) => ({ key: series.id, name: say(series.label), cells: series.points.slice(0, 1) }))
    : figure.periods.map((period, index) => ({
        key: period,
        name: locale.period(period),
        cells: figure.series.map((series) => series.points[index]),
      }));
  return (
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(single ? 'chart.series' : 'chart.period')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles['number']}>
                {head}
              </th>
            ))}
            {planned ? (
              <th scope="col" className={styles['number']}>
                {t(onlyTargets ? 'card.target' : 'chart.plan')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map((point, index) => (
                <td key={index} className={styles['number']}>
                  {describePoint(point, figure.unit, locale)}
                </td>
              ))}
              {planned ? (
                <td className={styles['number']}>
                  {row.cells[0]?.plan ? locale.observation(row.cells[0].plan, figure.unit) : '–'}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
