import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A small word with a dashed frame: "ước", "sơ bộ". */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles['tag']}>{children}</span>;
}
