import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { IndicatorFigure, Series } from '#model/figure';

type Props = { readonly figure: IndicatorFigure; readonly height: number; readonly small?: boolean };

const colours = ['#0b566b', '#3d8da3', '#b5d6de', '#76878c', '#b9c4c5'];

/** One row a period, with a column for every series. */
function rowsByPeriod({ periods, series }: IndicatorFigure) {
  return periods.map((period, index) => ({
    name: period,
    ...Object.fromEntries(series.map((one) => [one.id, one.points[index]?.observation?.value ?? null])),
  }));
}

/** One row a series, with its last value. */
function rowsBySeries({ series }: IndicatorFigure) {
  const lastOf = (one: Series) => one.points.at(-1)?.observation?.value ?? null;
  return series.map((one) => ({ name: one.label.vi, value: lastOf(one) }));
}

/**
 * A figure with Recharts, as its guide shows it. Nothing moves in: with animation on, it would be later still.
 */
export function FigureChart({ figure, height, small = false }: Props) {
  const { series, kind } = figure;
  const still = { isAnimationActive: false };
  const frame = small ? null : [<CartesianGrid key="grid" vertical={false} />, <Tooltip key="tip" {...still} />];
  const legend = small || series.length < 2 ? null : <Legend />;
  const labels = small ? null : <LabelList position="top" />;
  if (kind === 'ranked-bar')
    return (
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={rowsBySeries(figure)} layout="vertical">
          {frame}
          <XAxis type="number" hide={small} />
          <YAxis type="category" dataKey="name" width={90} />
          <Bar dataKey="value" fill={colours[0] ?? ''} {...still} />
        </BarChart>
      </ResponsiveContainer>
    );
  if (kind === 'line')
    return (
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={rowsByPeriod(figure)}>
          {frame}
          <XAxis dataKey="name" />
          <YAxis hide={small} />
          {legend}
          {series.map((one, index) => (
            <Line key={one.id} dataKey={one.id} name={one.label.vi} stroke={colours[index] ?? ''} {...still}>
              {labels}
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    );
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={rowsByPeriod(figure)}>
        {frame}
        <XAxis dataKey="name" />
        <YAxis hide={small} />
        {legend}
        {series.map((one, index) => (
          <Bar
            key={one.id}
            dataKey={one.id}
            name={one.label.vi}
            fill={colours[index] ?? ''}
            {...(kind === 'stacked-bar' ? { stackId: 'all' } : {})}
            {...still}
          >
            {labels}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
