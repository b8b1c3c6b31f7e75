import type { Board } from '#model/board';
import type { Observation } from '#model/observation';
import { conflictsOf, type Conflict, type ConflictPlace } from '#model/provenance/conflictsOf';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import styles from './DataPage.module.css';

/** Every indicator and scoreboard on which sources differ: what is shown, what is kept, and why. */
export function Conflicts({ board }: { readonly board: Board }) {
  const { t, say } = useLocale();
  const conflicts = conflictsOf(board);
  const scoreboards = board.scoreboards.filter((one) => one.conflict !== undefined);
  return (
    <>
      <p className={styles['intro']}>
        {t('data.conflicts.intro', { indicators: t('filters.count', { count: conflicts.length }) })}
      </p>
      <ul className={styles['conflicts']}>
        {conflicts.map((conflict) => (
          <ConflictItem key={conflict.indicator.id} conflict={conflict} board={board} />
        ))}
        {scoreboards.map(({ id, message, conflict }) => (
          <li key={id}>
            <h3>{say(message)}</h3>
            <p>{conflict === undefined ? '' : say(conflict)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function ConflictItem({ conflict, board }: { readonly conflict: Conflict; readonly board: Board }) {
  const { t, say, language } = useLocale();
  const { indicator, places } = conflict;
  return (
    <li>
      <h3>
        <PlaceLink to={addressOf(language, board.id, 'kpi', indicator.id)}>{say(indicator.name)}</PlaceLink>
      </h3>
      {indicator.conflict === undefined ? null : <p>{say(indicator.conflict)}</p>}
      {places.length === 0 ? null : (
        <details>
          <summary>{t('data.conflicts.places', { count: places.length })}</summary>
          <dl>
            {places.map((place) => (
              <Place key={place.kept[0]?.id} place={place} board={board} />
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

function Place({ place, board }: { readonly place: ConflictPlace; readonly board: Board }) {
  const { t, period } = useLocale();
  const { shown, kept } = place;
  const one = shown ?? kept[0];
  if (one === undefined) return null;
  return (
    <div>
      <dt>{`${period(one.period)}, ${t(`scenario.${one.scenario}`)}`}</dt>
      <dd>
        {shown === null ? <p>{t('data.conflicts.noneShown')}</p> : <Version one={shown} board={board} />}
        {kept.map((rival) => (
          <Version key={rival.id} one={rival} board={board} />
        ))}
      </dd>
    </div>
  );
}

function Version({ one, board }: { readonly one: Observation; readonly board: Board }) {
  const { t, say, date, observation } = useLocale();
  const unit = board.unitsOfMeasure.find(({ id }) => id === one.unitOfMeasure);
  const source = board.sources.find(({ id }) => id === one.source);
  const from = source === undefined ? [] : [say(source.short), one.published === null ? '' : date(one.published)];
  return (
    <p>
      <b>{t(one.use === 'shown' ? 'data.conflicts.shown' : 'data.conflicts.kept')}</b>
      {`: ${unit === undefined ? '' : observation(one, unit)}`}
      {from.length === 0 ? '' : ` (${from.filter((part) => part !== '').join(', ')})`}
      {one.because === undefined ? '' : `. ${say(one.because)}`}
    </p>
  );
}
