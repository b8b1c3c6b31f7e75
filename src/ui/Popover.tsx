import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
} from 'react';
import { placePanel } from './browser/placePanel';
import { Guard } from './Guard';
import styles from './Popover.module.css';

type Props<Part> = {
  /** Accessible name of the button; starts with the words that stand on it. */
  readonly name: string;
  readonly buttonClass: string | undefined;
  readonly children: ReactNode;
  /** Set where the panel holds a menu, which reaches to its edges. */
  readonly menu?: true;
  /** Fetches what the panel needs when a pointer or the focus comes near; what fails is tried again on opening. */
  readonly load: () => Promise<Part>;
  /** What the panel of the given id shows; mounted only while it is open. See `closePanel`. */
  readonly renderPanel: (part: Part, id: string) => ReactNode;
  /** Said while that is on its way, and when it cannot be had. */
  readonly waiting: string;
  readonly broken: string;
};

/** Browsers from before 2023 know no popover; there the button alone opens and closes the panel. */
const isKnown = () => 'popover' in HTMLElement.prototype;

/** A button with a panel over the page: the browser closes it on Escape or a press elsewhere and returns the focus. */
export function Popover<Part>({ name, buttonClass, children, menu, load, renderPanel, waiting, broken }: Props<Part>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const prepare = useCallback(() => {
    load().then(
      (loaded) => setPart(() => loaded),
      () => setFailed(true),
    );
  }, [load]);
  // Tab past the panel leaves it; what has the focus must not lie below it.
  const leave = ({ relatedTarget: next }: FocusEvent) => {
    if (open && next !== null && next !== button.current && panel.current?.contains(next) === false)
      panel.current.hidePopover?.();
  };
  useEffect(() => {
    if (open) prepare();
    // Pressed on the written page, before the app took over.
    else if (panel.current?.matches(':where(:popover-open)')) setOpen(true);
  }, [open, prepare]);
  useLayoutEffect(() => {
    if (!open || panel.current === null || button.current === null) return undefined;
    return placePanel(panel.current, button.current);
  }, [open]);
  const said = failed ? <p role="alert">{broken}</p> : <p role="status">{waiting}</p>;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-label={name}
        aria-haspopup={menu && 'menu'}
        popoverTarget={id}
        onPointerEnter={prepare}
        onFocus={prepare}
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
        data-menu={menu}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? <Guard fallback={said}>{part === null ? said : renderPanel(part, id)}</Guard> : null}
      </div>
    </>
  );
}
