import type { Board, UnitOfMeasure } from '#model/board';
import { scoreboardFigure } from '#model/figures';
import type { Observation } from '#model/observation';
import type { Scoreboard } from '#model/scoreboard';
import { namedTargets, type NamedTarget } from '#model/targets/namedTargets';
import { NamedScore } from '#cards/score/NamedScore';
import { SourceCite } from '#cards/SourceCite';
import { StatusMark } from '#cards/status/StatusMark';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { Tag } from '#ui/Tag';
import { Cell } from './Cell';
import { Rivals } from './Rivals';
import styles from './TargetsPage.module.css';

type Props = { readonly board: Board; readonly scoreboard: Scoreboard };

/** A scoreboard whose targets the source names: all of them with their outcome, plan and actual where sourced. */
export function NamedTargets({ board, scoreboard }: Props) {
  const { t, period } = useLocale();
  const rows = namedTargets(board, scoreboard);
  return (
    <section id={scoreboard.id} aria-labelledby={`${scoreboard.id}-title`}>
      <h2 id={`${scoreboard.id}-title`}>{t('score.annualHeading', { period: period(scoreboard.period) })}</h2>
      <NamedScore figure={scoreboardFigure(board, scoreboard)} board={board} list={false} />
      <Rivals board={board} scoreboard={scoreboard} />
      {rows.length === 0 ? null : (
        <div className={styles['box']}>
          <h3 id={`${scoreboard.id}-all`}>{t('targets.allHeading', { count: rows.length })}</h3>
          <table className={styles['table']} aria-labelledby={`${scoreboard.id}-all`}>
            <thead>
              <tr>
                <th scope="col">{t('targets.target')}</th>
                <th scope="col">{t('targets.outcome')}</th>
                <th scope="col">{t('targets.plan')}</th>
                <th scope="col">{t('targets.actual')}</th>
                <th scope="col">{t('targets.outcomeSource')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.target.id} board={board} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ board, row }: { readonly board: Board; readonly row: NamedTarget }) {
  const { t, say, language } = useLocale();
  const { target, indicator, unit, source } = row;
  return (
    <tr>
      <th scope="row">
        {indicator === null ? (
          say(target.name)
        ) : (
          <PlaceLink to={addressOf(language, board.id, 'kpi', indicator.id)}>{say(target.name)}</PlaceLink>
        )}
      </th>
      <Cell label={t('targets.outcomeShort')}>
        <StatusMark status={target.status} />
      </Cell>
      {row.plan === null && row.actual === null ? (
        <Cell label={t('targets.figures')} columns={2}>
          <Amount one={null} unit={null} />
        </Cell>
      ) : (
        <>
          <Cell label={t('targets.plan')}>
            <Amount one={row.plan} unit={unit} />
          </Cell>
          <Cell label={t('targets.actual')}>
            <Amount one={row.actual} unit={unit} />
          </Cell>
        </>
      )}
      <Cell label={t('table.source')}>
        <small>
          <SourceCite source={source} locator={target.locator} published={source?.published ?? null} />
        </small>
      </Cell>
    </tr>
  );
}

function Amount({ one, unit }: { readonly one: Observation | null; readonly unit: UnitOfMeasure | null }) {
  const { t, observation } = useLocale();
  if (one === null || unit === null) return <small>{t('targets.noNumber')}</small>;
  return (
    <>
      <b>{observation(one, unit)}</b>{' '}
      {one.observationStatus === 'final' ? null : <Tag>{t(`observationStatus.${one.observationStatus}`)}</Tag>}
    </>
  );
}
