import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Menu.module.css';

export type MenuItem = {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly onChoose: () => void;
};

type Props = {
  readonly label: string;
  readonly buttonClass?: string | undefined;
  readonly children: ReactNode;
  /** Groups of items with a heading each. */
  readonly groups: readonly { readonly title: string; readonly items: readonly MenuItem[] }[];
};

/** A button that opens a menu: arrows walk, Home and End jump, Escape and Tab close, focus returns to the button. */
export function Menu({ label, buttonClass, children, groups }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useCloseOutside(open, list, button, () => setOpen(false));
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);
  return (
    <div className={styles['root']}>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open ? (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={styles['menu']}
          onKeyDown={(event) => walk(event, close, () => setOpen(false))}
        >
          {groups.map((group) => (
            <div key={group.title} role="group" aria-label={group.title}>
              <p className={styles['title']} aria-hidden="true">
                {group.title}
              </p>
              {group.items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={styles['item']}
                  onClick={() => {
                    close();
                    item.onChoose();
                  }}
                >
                  <b>{item.name}</b> <span>{item.hint}</span>
                </button>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLElement>, close: () => void, leave: () => void) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (event.key === 'Tab') leave();
  if (event.key === 'Escape') close();
  if (next === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (next !== undefined) items[next]?.focus();
}

function useCloseOutside(
  open: boolean,
  list: { current: HTMLElement | null },
  button: { current: HTMLElement | null },
  leave: () => void,
) {
  useEffect(() => {
    if (!open) return undefined;
    const onPointer = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) leave();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  });
}
