import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { PlaceLink } from '#selection/PlaceLink';
import { closePanel } from '#ui/browser/closePanel';
import { walkMenu } from '#ui/menu/walkMenu';
import { Icon } from '#ui/Icon';
import { boardsByName } from './boardsByName';
import styles from './BoardMenu.late.module.css';
import { inBoard } from './inBoard';

/** The boards in an open panel: the focus begins at the one that is shown; arrows and letters walk. */
export function BoardMenu({ place, panel }: { readonly place: Place; readonly panel: string }) {
  const locale = useLocale();
  const { t, say } = locale;
  const menu = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => {
    const { current } = menu;
    (current?.querySelector<HTMLElement>('[aria-current]') ?? current?.querySelector('a'))?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = walkMenu(event.currentTarget, event.nativeEvent);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <nav ref={menu} className={styles['menu']} aria-labelledby={heading} onKeyDown={onKeyDown}>
      <p id={heading}>{t('app.chooseBoard')}</p>
      <ul>
        {boardsByName(locale).map(({ id, title, subtitle }) => (
          <li key={id}>
            <PlaceLink
              to={inBoard(place, id)}
              aria-current={id === place.board ? 'true' : undefined}
              onClick={() => closePanel(panel)}
            >
              <span>
                <b>{say(title)}</b> <small>{say(subtitle)}</small>
              </span>
              {id === place.board ? <Icon name="met" /> : null}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
