import type { ReactNode } from 'react';
import styles from './TargetsPage.module.css';

type Props = { readonly label: string; readonly columns?: number; readonly children: ReactNode };

/** A cell that carries the name of its column for the narrow screens, where rows stand as blocks. */
export function Cell({ label, columns, children }: Props) {
  return (
    <td colSpan={columns}>
      <span className={styles['label']}>{label}</span>
      <div>{children}</div>
    </td>
  );
}
