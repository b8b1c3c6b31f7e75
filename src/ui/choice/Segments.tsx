import { useId } from 'react';
import type { Choice } from './choice';
import styles from './Segments.module.css';

/** One of several values as a row of radio buttons under their name. */
export function Segments({ choice }: { readonly choice: Choice }) {
  const group = useId();
  return (
    <fieldset className={styles['field']}>
      <legend>{choice.name}</legend>
      <div className={styles['segments']} data-list={choice.options.some(({ meaning }) => meaning !== undefined)}>
        {choice.options.map(({ value, text, meaning }) => (
          <label key={value}>
            <input
              type="radio"
              className="vh"
              name={group}
              checked={value === choice.chosen}
              onChange={() => choice.onChoose(value)}
            />
            <span>
              <b>{text}</b> {meaning === undefined ? null : <small>{meaning}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
