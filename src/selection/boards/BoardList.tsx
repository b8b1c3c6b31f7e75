import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { boardsByName } from './boardsByName';
import { inBoard } from './inBoard';

type Props = {
  readonly place: Pick<Place, 'language' | 'page'>;
  readonly className?: string | undefined;
  /** Set inside the frame of another page. */
  readonly target?: '_blank' | undefined;
};

/** Every board of the site by name, as a plain list of links to the same page of each. */
export function BoardList({ place, className, target }: Props) {
  const locale = useLocale();
  return (
    <ul className={className}>
      {boardsByName(locale).map(({ id, title, subtitle }) => (
        <li key={id}>
          <PlaceLink to={inBoard(place, id)} target={target}>
            {locale.say(title)}
          </PlaceLink>{' '}
          <small>{locale.say(subtitle)}</small>
        </li>
      ))}
    </ul>
  );
}
