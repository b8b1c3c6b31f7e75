import { Line, LineChart, Tooltip, XAxis, YAxis, type DotItemDotProps } from 'recharts';
import type { Series } from '#model/figure';
import { textScales } from '#charts/frame';
import { rolePaints } from '#charts/layout/paints';
import type { LiveProps } from '#charts/live/liveProps';
import { hoverHandlers, rechartsFrame, valueAxis } from '#charts/live/rechartsFrame';
import { rowsOf } from '#charts/live/rowsOf';
import { dashOf, lineWidth } from './strokes';

function dotOf(series: Series) {
  const paint = `var(--${rolePaints[series.role]})`;
  return function Dot({ cx, cy, index, key }: DotItemDotProps) {
    const one = series.points[index]?.observation;
    if (cx === undefined || cy === undefined || one?.value == null) return <g key={key} />;
    return (
      <circle
        key={key}
        cx={cx}
        cy={cy}
        r={4.4}
        fill={one.observationStatus === 'final' ? paint : 'var(--surface)'}
        stroke={paint}
        strokeWidth={2.1}
      />
    );
  };
}

/** Lines drawn by Recharts on the plot of the layout; gaps are not bridged. */
export function Live({ figure, layout, onHover }: LiveProps) {
  if (figure.kind !== 'line') return <></>;
  const order = [...figure.series].sort((left, right) => Number(left.role === 'main') - Number(right.role === 'main'));
  return (
    <LineChart data={rowsOf(figure)} {...rechartsFrame(layout)} {...hoverHandlers(onHover)}>
      <XAxis dataKey="period" scale="point" hide />
      <YAxis {...valueAxis(layout)} />
      <Tooltip content={() => null} cursor={{ stroke: 'var(--chart-axis)' }} />
      {order.map((series) => (
        <Line
          key={series.id}
          dataKey={(row: Record<string, number | null>) => row[series.id] ?? null}
          type="linear"
          connectNulls={false}
          stroke={`var(--${rolePaints[series.role]})`}
          strokeWidth={lineWidth(series, textScales.panel)}
          strokeDasharray={dashOf(figure.series, series, lineWidth(series, textScales.panel)) ?? 'none'}
          dot={dotOf(series)}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
