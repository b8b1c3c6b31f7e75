import type { BarShapeProps } from 'recharts';
import type { Series } from '#model/figure';
import type { Observation } from '#model/observation';
import { liveFill } from './liveFill';

/** What one bar shows, in the order of the data. */
export type LiveBar = { readonly role: Series['role']; readonly observation: Observation | null };

type Props = Partial<BarShapeProps> & {
  readonly bars: readonly LiveBar[];
  /** A column stands on its axis: its outline is drawn inside on three sides only. */
  readonly standing: boolean;
};

/** A bar with its outline inside, on the very pixels of the still. Recharts fills in place and size. */
export function LiveRect({ bars, standing, x = 0, y = 0, width = 0, height = 0, originalDataIndex = -1 }: Props) {
  const bar = bars[originalDataIndex];
  if (bar?.observation?.value == null) return <g />;
  const paint = liveFill(bar.role, bar.observation);
  const inset = 'strokeWidth' in paint ? paint.strokeWidth / 2 : 0;
  // Recharts gives a negative height or width for what hangs below or left of zero.
  return (
    <rect
      x={Math.min(x, x + width) + inset}
      y={Math.min(y, y + height) + inset}
      width={Math.max(Math.abs(width) - 2 * inset, 0.5)}
      height={Math.max(Math.abs(height) - (standing ? 1 : 2) * inset, 0.5)}
      {...paint}
    />
  );
}
