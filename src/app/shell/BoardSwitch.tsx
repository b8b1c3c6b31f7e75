import { knownBoard } from '#dataset/knownBoards';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { loadLateStyles } from '#ui/browser/lateStyles';
import { Brand } from '#ui/Brand';
import { Icon } from '#ui/Icon';
import { Popover } from '#ui/Popover';
import styles from './BoardSwitch.module.css';

async function load() {
  const [{ BoardMenu }] = await Promise.all([import('#selection/boards/BoardMenu'), loadLateStyles()]);
  return BoardMenu;
}

type Props = {
  readonly place: Place;
  /** Address behind the mark. */
  readonly home: string;
  /** Class of the board's name. */
  readonly look: string | undefined;
};

/** The brand of a site of several boards: the mark leads to the overview, the name of the board lists all of them. */
export function BoardSwitch({ place, home, look }: Props) {
  const { t, say } = useLocale();
  const board = knownBoard(place.board ?? '');
  const choose = t('app.chooseBoard');
  return (
    <>
      <PlaceLink className={styles['mark']} to={home} aria-label={t('app.overview')}>
        <Brand size={36} />
      </PlaceLink>
      <Popover
        name={board === undefined ? choose : [say(board.title), say(board.subtitle), choose].join(', ')}
        buttonClass={`${look} ${styles['switch']}`}
        load={load}
        renderPanel={(BoardMenu, id) => <BoardMenu place={place} panel={id} />}
        waiting={t('app.loading')}
        broken={t('trouble.partFailed')}
      >
        <span>
          {board === undefined ? null : <b>{say(board.title)}</b>}
          <small>
            {board === undefined ? choose : say(board.subtitle)}
            <Icon name="next" size={16} />
          </small>
        </span>
      </Popover>
    </>
  );
}
