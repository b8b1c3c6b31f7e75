import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Choice } from '#ui/choice/choice';
import { FileIcon } from '#ui/icons/FileIcon';
import segments from '#ui/choice/Segments.module.css';
import styles from './Menu.late.module.css';
import type { MenuGroup, MenuItem } from './menuEntry';
import { walkMenu } from './walkMenu';

type Props = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** Closes the menu and gives the focus back to its button. */
  readonly onClose: () => void;
};

/** An open menu of items and choices that takes the focus; Escape and Tab close it. */
export function Menu({ label, groups, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Tab goes on from the button, which has the focus again by then.
    if (event.key === 'Tab') return onClose();
    const next = walkMenu(event.currentTarget, event.nativeEvent);
    if (event.key === 'Escape') onClose();
    else if (next === undefined) return undefined;
    event.preventDefault();
    event.stopPropagation();
    return next?.focus();
  };
  return (
    <div ref={menu} role="menu" aria-label={label} tabIndex={0} className={styles['menu']} onKeyDown={onKeyDown}>
      {groups.map(({ id, title, note, entries }) => (
        <div key={id} role="group" aria-label={title} className={styles['group']}>
          <div className={styles['title']} aria-hidden="true">
            <span>{title}</span>
            {note === undefined ? null : <span>{note}</span>}
          </div>
          {entries.map((entry) =>
            'options' in entry ? (
              <Options key={entry.id} choice={entry} />
            ) : (
              <Item key={entry.id} item={entry} onClose={onClose} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function Item({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }) {
  const choose = () => {
    onClose();
    item.onChoose();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles['item']} onClick={choose}>
      <FileIcon name={item.icon} />
      <span>
        <b>{item.name}</b> {item.hint}
      </span>{' '}
      {item.extent === undefined ? null : <small>{item.extent}</small>}
    </button>
  );
}

function Options({ choice }: { readonly choice: Choice }) {
  return (
    <div className={styles['choice']}>
      <span aria-hidden="true">{choice.name}</span>
      <div role="group" aria-label={choice.name} className={segments['segments']}>
        {choice.options.map(({ value, text, meaning }) => (
          <button
            key={value}
            type="button"
            role="menuitemradio"
            aria-checked={value === choice.chosen}
            aria-label={meaning === undefined ? undefined : `${text}, ${meaning}`}
            tabIndex={-1}
            onClick={() => choice.onChoose(value)}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
