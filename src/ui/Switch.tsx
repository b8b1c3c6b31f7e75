import styles from './Switch.module.css';

type Props = { readonly name: string; readonly on: boolean; readonly onChange: (on: boolean) => void };

/** A part that is on or off: its name and a switch, pressed together. */
export function Switch({ name, on, onChange }: Props) {
  return (
    <button type="button" role="switch" aria-checked={on} className={styles['switch']} onClick={() => onChange(!on)}>
      {name} <span className={styles['track']} aria-hidden="true" />
    </button>
  );
}
