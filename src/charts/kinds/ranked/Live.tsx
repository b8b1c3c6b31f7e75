import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useLocale } from '#language/useLocale';
import { LiveRect } from '#charts/live/LiveRect';
import type { LiveProps } from '#charts/live/liveProps';
import { hoverHandlers, rechartsFrame, valueAxis } from '#charts/live/rechartsFrame';
import { barsOf } from './layout';

/** Horizontal bars drawn by Recharts on the plot of the layout. */
export function Live({ figure, layout, onHover }: LiveProps) {
  const locale = useLocale();
  if (figure.kind !== 'ranked-bar') return <></>;
  const bars = barsOf(figure, locale);
  const rows = bars.map((bar) => ({ name: bar.series.id, value: bar.point.observation?.value ?? null }));
  return (
    <BarChart data={rows} layout="vertical" {...rechartsFrame(layout)} {...hoverHandlers(onHover)}>
      <YAxis type="category" dataKey="name" hide />
      <XAxis {...valueAxis(layout)} />
      <Tooltip content={() => null} cursor={{ fill: 'var(--surface-sunken)', fillOpacity: 0.6 }} />
      <Bar
        dataKey="value"
        barSize={layout.spots[0]?.height ?? 10}
        isAnimationActive={false}
        shape={
          <LiveRect
            bars={bars.map(({ series, point }) => ({ role: series.role, observation: point.observation }))}
            standing={false}
          />
        }
      />
    </BarChart>
  );
}
