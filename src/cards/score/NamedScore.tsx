import type { Board } from '#model/board';
import type { ScoreboardTarget } from '#model/scoreboard';
import type { ScoreboardFigure } from '#model/figure';
import { headlineOf } from '#model/headline';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import colours from '#cards/status/statusColours.module.css';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import styles from './NamedScore.module.css';
import { ScoreSource } from './ScoreSource';

type Props = {
  readonly figure: ScoreboardFigure;
  readonly board: Board;
  /** False where the targets stand in a table of their own. */
  readonly list?: boolean;
};

/** A scoreboard whose targets the source names: field, tally, and the full list with what is known of each. */
export function NamedScore({ figure, board, list = true }: Props) {
  const { t, say, number } = useLocale();
  const { scoreboard } = figure;
  const groups = (['exceeded', 'met', 'near', 'missed', 'open'] as const)
    .map((status) => ({ status, targets: scoreboard.targets.filter((one) => one.status === status) }))
    .filter((group) => group.targets.length > 0);
  return (
    <section className={styles['score']} aria-labelledby={`score-${scoreboard.id}`}>
      <div className={styles['head']}>
        <div>
          <h3 id={`score-${scoreboard.id}`}>{say(scoreboard.message)}</h3>
          <p>{say(scoreboard.subtitle)}</p>
        </div>
        <ul className={styles['tally']}>
          {groups.map(({ status, targets }) => (
            <li key={status}>
              <span className={colours[status] ?? styles['open']}>
                <Icon name={status} size={16} bold />
              </span>
              <b>{number(targets.length)}</b> {t(`status.${status}`)}
            </li>
          ))}
        </ul>
      </div>
      <Chart figure={figure} scale="panel" height={204} widths={[324, 1310]} />
      {list ? <TargetList figure={figure} board={board} groups={groups} /> : null}
      <div className={styles['foot']}>
        <ScoreSource figure={figure} />
        <DownloadMenu figure={figure} />
      </div>
    </section>
  );
}

type ListProps = Props & {
  readonly groups: readonly {
    readonly status: ScoreboardTarget['status'];
    readonly targets: readonly ScoreboardTarget[];
  }[];
};

function TargetList({ figure, board, groups }: ListProps) {
  const { t, number } = useLocale();
  return (
    <details className={styles['list']}>
      <summary>{t('score.listHeading', { total: number(figure.scoreboard.total) })}</summary>
      <div className={styles['columns']}>
        {groups.map(({ status, targets }) => (
          <div key={status}>
            <h4>
              <Icon name={status} size={16} bold /> {t(`status.${status}`)}
            </h4>
            <ol>
              {targets.map((target) => (
                <Target key={target.id} target={target} board={board} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </details>
  );
}

function Target({ target, board }: { readonly target: ScoreboardTarget; readonly board: Board }) {
  const locale = useLocale();
  const indicator = board.indicators.find((one) => one.id === target.indicator);
  const unit = board.unitsOfMeasure.find((one) => one.id === indicator?.unitOfMeasure);
  const { latest, target: plan } =
    indicator === undefined ? { latest: null, target: null } : headlineOf(indicator, board.referenceArea);
  const known = unit !== undefined && latest !== null && plan?.period === latest.period;
  return (
    <li>
      {locale.say(target.name)}
      {known ? (
        <small>
          {locale.t('score.planAndActual', {
            plan: locale.observation(plan, unit),
            actual: locale.observation(latest, unit),
          })}
        </small>
      ) : null}
    </li>
  );
}
