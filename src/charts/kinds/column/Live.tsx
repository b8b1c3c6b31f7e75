import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { LiveProps } from '#charts/live/liveProps';
import { hoverHandlers, rechartsFrame, valueAxis } from '#charts/live/rechartsFrame';
import { rowsOf } from '#charts/live/rowsOf';
import { LiveRect } from '#charts/live/LiveRect';

/** Columns drawn by Recharts on the plot of the layout. */
export function Live({ figure, layout, onHover }: LiveProps) {
  if (figure.kind !== 'column') return <></>;
  const size = layout.spots[0]?.width ?? 10;
  const gap = size > 12 ? 2 : 0;
  return (
    <BarChart data={rowsOf(figure)} barGap={gap} {...rechartsFrame(layout)} {...hoverHandlers(onHover)}>
      <XAxis dataKey="period" hide />
      <YAxis {...valueAxis(layout)} />
      <Tooltip content={() => null} cursor={{ fill: 'var(--surface-sunken)', fillOpacity: 0.6 }} />
      {figure.series.map((series) => (
        <Bar
          key={series.id}
          dataKey={(row: Record<string, number | null>) => row[series.id] ?? null}
          barSize={size - gap}
          isAnimationActive={false}
          shape={
            <LiveRect bars={series.points.map(({ observation }) => ({ role: series.role, observation }))} standing />
          }
        />
      ))}
    </BarChart>
  );
}
