import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import styles from './Dialog.late.module.css';
import { Icon } from './Icon';

type Props = {
  readonly title: string;
  /** Spoken name of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  /** Set where two columns stand in it. */
  readonly wide?: true;
  /** Set where it stands at the top of the screen, on a phone from edge to edge. */
  readonly top?: true;
  /** Stands in the place of the title, which then is for screen readers only. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
};

/** A window over the page that keeps the focus; Escape, its button or a press beside it close it. */
export function Dialog({ title, close, onClose, wide, top, head, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const leave = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-wide={wide}
      data-top={top}
      aria-labelledby={id}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) leave();
      }}
    >
      <div className={styles['inner']}>
        <div className={styles['head']}>
          <h2 id={id} className={head === undefined ? undefined : 'vh'}>
            {title}
          </h2>
          {head}
          <Button look="icon" aria-label={close} onClick={leave}>
            <Icon name="close" size={20} />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
