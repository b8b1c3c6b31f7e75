import { knownBoards } from '#dataset/knownBoards';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { Icon } from '#ui/Icon';
import styles from './BoardList.module.css';
import { inBoard } from './inBoard';

type Props = {
  readonly place: Place;
  /** Set inside the frame of another page. */
  readonly target?: '_blank' | undefined;
  readonly onChoose?: () => void;
};

/** Every board of the site by name, each as a link to the same page of it; the one that is shown is marked. */
export function BoardList({ place, target, onChoose }: Props) {
  const { say, compare } = useLocale();
  const boards = knownBoards().toSorted((left, right) => compare(say(left.title), say(right.title)));
  return (
    <ul className={styles['list']}>
      {boards.map(({ id, title, subtitle }) => (
        <li key={id}>
          <PlaceLink
            to={inBoard(place, id)}
            target={target}
            aria-current={id === place.board ? 'true' : undefined}
            onClick={onChoose}
          >
            <span>
              <b>{say(title)}</b> <small>{say(subtitle)}</small>
            </span>
            {id === place.board ? <Icon name="met" /> : null}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
