import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { LiveProps } from '#charts/live/liveProps';
import { hoverHandlers, rechartsFrame, valueAxis } from '#charts/live/rechartsFrame';
import { rowsOf } from '#charts/live/rowsOf';
import { partPaints } from './layout';
import { LivePart } from './LivePart';

/** Stacked rows drawn by Recharts on the plot of the layout. */
export function Live({ figure, layout, onHover }: LiveProps) {
  if (figure.kind !== 'stacked-bar') return <></>;
  return (
    <BarChart data={rowsOf(figure)} layout="vertical" {...rechartsFrame(layout)} {...hoverHandlers(onHover)}>
      <YAxis type="category" dataKey="period" hide />
      <XAxis {...valueAxis(layout)} />
      <Tooltip content={() => null} cursor={{ fill: 'var(--surface-sunken)', fillOpacity: 0.6 }} />
      {figure.series.map((series) => (
        <Bar
          key={series.id}
          stackId="parts"
          dataKey={(row: Record<string, number | null>) => row[series.id] ?? null}
          barSize={layout.spots[0]?.height ?? 10}
          isAnimationActive={false}
          shape={<LivePart colour={`var(--${partPaints[series.role].fill})`} />}
        />
      ))}
    </BarChart>
  );
}
