import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { LiveProps } from '#charts/live/liveProps';
import { hoverHandlers, rechartsFrame, valueAxis } from '#charts/live/rechartsFrame';
import { plotsOf } from './layout';
import { LivePlot } from './LivePlot';

/** The plots drawn by Recharts: full to the waterline, or an open outline. */
export function Live({ figure, layout, onHover }: LiveProps) {
  if (figure.kind !== 'scoreboard') return <></>;
  const plots = plotsOf(figure);
  const width = layout.spots[0]?.width ?? 10;
  return (
    <BarChart
      data={plots.map((_, index) => ({ index, level: 1 }))}
      {...rechartsFrame(layout)}
      {...hoverHandlers(onHover)}
    >
      <XAxis dataKey="index" hide />
      <YAxis {...valueAxis(layout)} />
      <Tooltip content={() => null} cursor={false} />
      <Bar
        dataKey="level"
        barSize={width}
        isAnimationActive={false}
        shape={<LivePlot plots={plots} spots={layout.spots} />}
      />
    </BarChart>
  );
}
