import type { ScoreboardFigure } from '#model/figure';
import { DownloadMenu } from '#cards/download/DownloadMenu';
import { Chart } from '#charts/Chart';
import { useLocale } from '#language/useLocale';
import styles from './ScoreHero.module.css';
import { ScoreSource } from './ScoreSource';

type Props = {
  readonly figure: ScoreboardFigure;
  /** Of its heading; the overview opens with it. */
  readonly level?: 1 | 3;
};

/** The signature picture: how many targets of the term are reached, as plots up to the waterline. */
export function ScoreHero({ figure, level = 1 }: Props) {
  const { say, number } = useLocale();
  const { scoreboard } = figure;
  const Heading = `h${level}` as const;
  return (
    <section className={styles['score']} aria-labelledby="score-title">
      <div
        className={styles['count']}
        data-digits={`${number(scoreboard.reached).length}${number(scoreboard.total).length}`}
        aria-hidden="true"
      >
        <b>{number(scoreboard.reached)}</b>
        <i>{`/${number(scoreboard.total)}`}</i>
      </div>
      <div className={styles['say']}>
        <Heading id="score-title" className={styles['title']}>
          <span className="vh">{`${number(scoreboard.reached)}/${number(scoreboard.total)} `}</span>
          {say(scoreboard.title)}
        </Heading>
        <p>{say(scoreboard.subtitle)}</p>
      </div>
      <div className={styles['field']}>
        <Chart figure={figure} scale="panel" height={147} widths={[324, 1310]} />
      </div>
      <div className={styles['foot']}>
        <ScoreSource figure={figure} />
        <DownloadMenu figure={figure} />
      </div>
    </section>
  );
}
