import type { ChartKind } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { hasNotes, withoutNotes } from '#model/view/withoutNotes';
import { hasPlan, withoutPlan } from '#model/view/withoutPlan';
import { SourceNote } from '#cards/panel/SourceNote';
import { FigureTable } from '#cards/table/FigureTable';
import { Chart } from '#charts/Chart';
import { capital } from '#language/formats/capital';
import { useLocale } from '#language/useLocale';
import { Switch } from '#ui/Switch';
import { Tabs } from '#ui/Tabs';
import { periodLabel } from './answerCells';
import styles from './FigureBox.module.css';

/** Height of the picture in px: what grows upwards needs more than what lies. */
const HEIGHTS = {
  column: 380,
  line: 380,
  'stacked-bar': 380,
  'ranked-bar': 280,
  'icon-array': 200,
} satisfies Record<ChartKind, number>;

/** What the visitor has left out of chart and table. */
export type View = { readonly plan: boolean; readonly notes: boolean };

/** A figure as its switches ask for it: the same for the chart, the table and the downloaded file. */
export function seen(figure: IndicatorFigure, view: View): IndicatorFigure {
  const planned = view.plan ? figure : withoutPlan(figure);
  return view.notes ? planned : withoutNotes(planned);
}

type Props = {
  readonly figure: IndicatorFigure;
  /** The figure as the switches ask for it. */
  readonly shown: IndicatorFigure;
  readonly view: View;
  readonly onChange: (view: View) => void;
};

/** Chart and table of an indicator under their message, with switches for plan and notes. */
export function FigureBox({ figure, shown, view, onChange }: Props) {
  const { t, say } = useLocale();
  const switches = (
    <div className={styles['switches']} role="group" aria-label={t('indicator.show')}>
      {hasPlan(figure) ? (
        <Switch name={t('indicator.plan')} on={view.plan} onChange={(plan) => onChange({ ...view, plan })} />
      ) : null}
      {hasNotes(figure) ? (
        <Switch name={t('indicator.notes')} on={view.notes} onChange={(notes) => onChange({ ...view, notes })} />
      ) : null}
    </div>
  );
  const message = <Message figure={figure} />;
  const foot = (
    <figcaption className={styles['foot']}>
      <SourceNote figure={shown} conflict={false} />
    </figcaption>
  );
  if (figure.kind === 'none')
    return (
      <figure className={styles['box']} aria-labelledby="figure-title">
        {message}
        <div className={styles['body']}>
          <FigureTable figure={figure} />
        </div>
        {foot}
      </figure>
    );
  const chart = (
    <>
      <Chart figure={shown} scale="panel" height={HEIGHTS[figure.kind]} widths={[324, 902]} />
      <noscript>
        <FigureTable figure={figure} still />
      </noscript>
    </>
  );
  return (
    <figure className={styles['box']} aria-labelledby="figure-title">
      <Tabs
        label={say(figure.title)}
        tabs={[
          { id: 'chart', name: t('chart.chart'), icon: 'chart', content: chart },
          { id: 'table', name: t('chart.table'), icon: 'table', content: <FigureTable figure={shown} /> },
        ]}
      >
        {(row, panel) => (
          <>
            <div className={styles['bar']}>
              {row}
              {switches}
            </div>
            {message}
            <div className={styles['body']}>{panel}</div>
          </>
        )}
      </Tabs>
      {foot}
    </figure>
  );
}

/** The message of a panel; below a page that has none, what the picture covers: the name stands above already. */
function Message({ figure }: Pick<Props, 'figure'>) {
  const locale = useLocale();
  const { t, say } = locale;
  const covers =
    figure.periods.length > 1
      ? t('indicator.course', { period: locale.period(figure.period) })
      : periodLabel(figure.period, locale);
  const unit = say(figure.unit.name);
  return (
    <div className={styles['message']}>
      <h2 id="figure-title">{figure.subtitle === undefined ? covers : say(figure.title)}</h2>
      <p>{figure.subtitle === undefined ? capital(unit) : say(figure.subtitle)}</p>
    </div>
  );
}
