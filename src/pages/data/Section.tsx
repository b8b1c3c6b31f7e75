import type { ReactNode } from 'react';
import styles from './DataPage.module.css';

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A part of the page that the list of contents leads to. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
