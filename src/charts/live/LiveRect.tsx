import type { BarShapeProps } from 'recharts';
import type { Observation } from '#model/observation';
import type { Series } from '#model/figure';
import { liveFill } from './liveFill';

type Props = BarShapeProps & {
  readonly role: Series['role'];
  readonly observation: Observation | null;
  /** A column stands on its axis: its outline is drawn inside on three sides only. */
  readonly standing: boolean;
};

/** A bar with its outline inside, on the very pixels of the still. */
export function LiveRect({ x, y, width, height, role, observation, standing }: Props) {
  if (observation?.value == null) return <g />;
  const paint = liveFill(role, observation);
  const inset = 'strokeWidth' in paint ? paint.strokeWidth / 2 : 0;
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(width - 2 * inset, 0.5)}
      height={Math.max(height - (standing ? 1 : 2) * inset, 0.5)}
      {...paint}
    />
  );
}
