import { memo } from 'react';
import type { Drawing } from '#charts/drawing';
import { Marks } from './Marks';
import styles from './Still.module.css';

type Props = {
  readonly drawing: Drawing;
  /** A full sentence with every number; without it the picture is decoration beside text that says the same. */
  readonly label?: string | undefined;
};

/** A chart as plain SVG: the same on the server, in the browser, on paper. */
export const Still = memo(function Still({ drawing, label }: Props) {
  const named =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg
      className={styles['still']}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      height={drawing.height}
      preserveAspectRatio="xMinYMax meet"
      {...named}
    >
      <Marks marks={drawing.marks} />
    </svg>
  );
});
