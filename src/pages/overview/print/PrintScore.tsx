import type { ScoreboardFigure } from '#model/figure';
import { ScoreSource } from '#cards/score/ScoreSource';
import { StatusMark } from '#cards/status/StatusMark';
import { useLocale } from '#language/useLocale';
import { PrintStill } from './PrintStill';
import styles from './PrintSheet.module.css';

const statuses = ['exceeded', 'met', 'near', 'missed', 'open'] as const;

/** A scoreboard: how many of how many, the plots up to the target line, the names of the targets where a source gives them. */
export function PrintScore({ figure }: { readonly figure: ScoreboardFigure }) {
  const { say, number } = useLocale();
  const { scoreboard } = figure;
  const first = scoreboard.scope === 'term';
  const Heading = first ? 'h1' : 'h2';
  return (
    <section className={styles['score']} data-first={first ? '' : undefined}>
      <div className={styles['say']}>
        <p className={styles['count']}>
          <b>{number(scoreboard.reached)}</b>
          {`/${number(scoreboard.total)}`}
        </p>
        <div>
          <Heading>{say(scoreboard.title)}</Heading>
          <p>{say(scoreboard.subtitle)}</p>
        </div>
      </div>
      <PrintStill figure={figure} width={860} height={first ? 122 : 100} />
      {statuses.map((status) => {
        const names = scoreboard.targets.filter((target) => target.status === status).map(({ name }) => say(name));
        if (names.length === 0) return null;
        return (
          <p key={status} className={styles['names']}>
            <StatusMark status={status} /> {names.join('; ')}.
          </p>
        );
      })}
      <div className={styles['note']}>
        <ScoreSource figure={figure} />
      </div>
    </section>
  );
}
