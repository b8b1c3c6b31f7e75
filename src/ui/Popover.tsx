import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import styles from './Popover.module.css';

type Props = {
  /** Accessible name of the button; starts with the words that stand on it. */
  readonly name: string;
  readonly buttonClass: string;
  /** Called when a pointer or the focus comes near, so that the content can be fetched. */
  readonly onIntent: () => void;
  readonly children: ReactNode;
  /** Id of the panel; a button in it with this `popoverTarget` and the action `hide` closes it. */
  readonly id: string;
  /** What the panel shows; mounted only while it is open. */
  readonly content: ReactNode;
};

/** Browsers from before 2023 know no popover; there the button alone opens and closes the panel. */
const isKnown = () => 'popover' in HTMLElement.prototype;

/** A button with a panel over the page: the browser closes it on Escape or a press elsewhere and returns the focus. */
export function Popover({ name, buttonClass, onIntent, children, id, content }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // Tab past the panel leaves it; what has the focus must not lie below it.
  const leave = ({ relatedTarget: next }: FocusEvent) => {
    if (open && next !== null && next !== button.current && panel.current?.contains(next) === false)
      panel.current.hidePopover?.();
  };
  // Pressed on the written page, before the app took over.
  useEffect(() => {
    if (panel.current?.matches(':where(:popover-open)')) setOpen(true);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-label={name}
        popoverTarget={id}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onBlur={leave}
        onClick={() => {
          if (!isKnown()) setOpen(!open);
        }}
      >
        {children}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onBlur={leave}
        className={styles['panel']}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? content : null}
      </div>
    </>
  );
}
