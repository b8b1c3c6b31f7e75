import type { Board } from '#model/board';
import type { Scoreboard } from '#model/scoreboard';
import { SourceCite } from '#cards/SourceCite';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import styles from './TargetsPage.module.css';

type Props = { readonly board: Board; readonly scoreboard: Scoreboard };

/** Where sources give different counts: what each says and when, and which one is shown; nothing where they agree. */
export function Rivals({ board, scoreboard }: Props) {
  const { t, say, number } = useLocale();
  if (scoreboard.conflict === undefined) return null;
  return (
    <div className={`${styles['box']} ${styles['rivals']}`}>
      <h3>
        <Icon name="conflict" size={20} /> {t('targets.differs')}
      </h3>
      <p>{say(scoreboard.conflict)}</p>
      <ul>
        {scoreboard.observations.map((one) => (
          <li key={one.id}>
            <b>{one.value === null ? '' : number(one.value)}</b>{' '}
            {t(one.use === 'shown' ? 'table.isShown' : 'table.isKept')}
            {one.because === undefined ? '. ' : `: ${say(one.because)} `}
            <SourceCite
              source={board.sources.find((source) => source.id === one.source) ?? null}
              locator={one.locator}
              published={one.published}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
