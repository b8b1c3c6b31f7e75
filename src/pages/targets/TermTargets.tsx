import type { Board } from '#model/board';
import { scoreboardFigure } from '#model/figures';
import type { Scoreboard } from '#model/scoreboard';
import { termTargets, type TermTarget } from '#model/targets/termTargets';
import { ScoreHero } from '#cards/score/ScoreHero';
import { SourceCite } from '#cards/SourceCite';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { Tag } from '#ui/Tag';
import { Cell } from './Cell';
import styles from './TargetsPage.module.css';

type Props = { readonly board: Board; readonly scoreboard: Scoreboard };

/** The targets of the term: how many were reached, the levels that sources name, and what is known beside each. */
export function TermTargets({ board, scoreboard }: Props) {
  const { t, say, period } = useLocale();
  const rows = termTargets(board, scoreboard);
  const rest = scoreboard.total - rows.length;
  return (
    <section id={scoreboard.id} aria-labelledby={`${scoreboard.id}-title`}>
      <h2 id={`${scoreboard.id}-title`}>{t('targets.termHeading', { period: period(scoreboard.period) })}</h2>
      <ScoreHero figure={scoreboardFigure(board, scoreboard)} level={3} />
      {rows.length === 0 ? null : (
        <div className={styles['box']}>
          <h3 id={`${scoreboard.id}-levels`}>{t('targets.levelsHeading', { count: rows.length })}</h3>
          {scoreboard.note === undefined ? null : <p>{say(scoreboard.note)}</p>}
          <p>{t('targets.noVerdict')}</p>
          <table className={styles['table']} aria-labelledby={`${scoreboard.id}-levels`}>
            <thead>
              <tr>
                <th scope="col">{t('targets.target')}</th>
                <th scope="col">{t('targets.level')}</th>
                <th scope="col">{t('targets.known')}</th>
                <th scope="col">{t('targets.levelSource')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.level.id} board={board} row={row} />
              ))}
            </tbody>
          </table>
          {rest > 0 ? <p className={styles['rest']}>{t('targets.rest', { count: rest })}</p> : null}
        </div>
      )}
    </section>
  );
}

function Row({ board, row }: { readonly board: Board; readonly row: TermTarget }) {
  const { t, say, period, observation, language } = useLocale();
  const { indicator, unit, level, known } = row;
  const mark = known === null ? '' : t(`observationStatus.${known.observationStatus}`);
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={addressOf(language, board.id, 'kpi', indicator.id)}>{say(indicator.name)}</PlaceLink>
      </th>
      <Cell label={t('targets.level')}>
        <b>{observation(level, unit)}</b> <small>{period(level.period)}</small>
      </Cell>
      <Cell label={t('targets.known')}>
        {known === null ? (
          <small>{t(`missing.${row.missing ?? 'not-found'}`)}</small>
        ) : (
          <>
            <b>{observation(known, unit)}</b> <small>{period(known.period)}</small>{' '}
            {known.observationStatus === 'final' ? <small>{`(${mark})`}</small> : <Tag>{mark}</Tag>}
            <small className={styles['cite']}>
              <SourceCite source={row.knownSource} published={known.published} />
            </small>
          </>
        )}
      </Cell>
      <Cell label={t('table.source')}>
        <small>
          <SourceCite source={row.levelSource} locator={level.locator} published={level.published} />
        </small>
      </Cell>
    </tr>
  );
}
