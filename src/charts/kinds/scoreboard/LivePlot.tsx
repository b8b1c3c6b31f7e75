import type { BarShapeProps } from 'recharts';
import type { Layout } from '#charts/frame';
import type { plotsOf } from './layout';

type Props = Partial<BarShapeProps> & {
  readonly plots: ReturnType<typeof plotsOf>;
  readonly spots: Layout['spots'];
};

/** One plot in the very box of the still: Recharts knows only bands of one width, the field has gaps at no end. */
export function LivePlot({ plots, spots, originalDataIndex = -1 }: Props) {
  const plot = plots[originalDataIndex];
  const spot = spots[originalDataIndex];
  if (plot === undefined || spot === undefined) return <g />;
  const { x, y, width, height } = spot;
  if (plot.status === 'exceeded' || plot.status === 'met' || plot.status === 'reached') {
    return <rect x={x} y={y} width={width} height={height} fill="var(--plot-met)" />;
  }
  return (
    <rect
      x={x + 0.75}
      y={y + 0.75}
      width={width - 1.5}
      height={height - 1.5}
      fill="none"
      stroke="var(--line-strong)"
      strokeWidth={1.5}
      strokeDasharray="4 3"
    />
  );
}
