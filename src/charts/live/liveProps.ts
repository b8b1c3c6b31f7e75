import type { ReactElement } from 'react';
import type { Figure } from '#model/figure';
import type { Layout } from '#charts/frame';

/** What every live chart gets: the figure, its layout, and where to report the pointer. */
export type LiveProps = {
  readonly figure: Figure;
  readonly layout: Layout;
  /** Index of the period or bar below the pointer, or null when it leaves the plot. */
  readonly onHover: (index: number | null) => void;
};

export type LiveModule = { readonly Live: (props: LiveProps) => ReactElement };
