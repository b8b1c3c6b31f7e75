import type { IndicatorFigure, Point } from '#model/figure';
import type { Locale } from '#language/locale';
import { targetMarks } from '#charts/layout/axes';
import type { Mark } from '#charts/drawing';
import type { Box, TextScale } from '#charts/frame';
import { fillOf } from '#charts/layout/paints';
import { briefValue, markOf } from '#charts/speech';
import { keptLabels, textMark, widest } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';

/** Where things stand: the plot, the value scale and the size of a band and of one column in it. */
export type Ground = {
  readonly plot: Box;
  readonly y: (value: number) => number;
  readonly band: number;
  readonly column: number;
  readonly scale: TextScale;
};

/** Left edge of the column of one series in one period; the columns of a band stand side by side, centred. */
export function columnX(ground: Ground, period: number, series: number, count: number): number {
  const { plot, band, column } = ground;
  return plot.x + band * (period + 0.5) - (column * count) / 2 + column * series;
}

/** Top and height of a column between zero and its value; negative values hang below the axis. */
function columnSpan(ground: Ground, value: number): { readonly y: number; readonly height: number } {
  const zero = ground.y(0);
  const at = ground.y(value);
  return { y: Math.min(zero, at), height: Math.abs(zero - at) };
}

function columnMark(ground: Ground, x: number, point: Point, role: IndicatorFigure['series'][number]['role']): Mark[] {
  const one = point.observation;
  if (one?.value == null) return [];
  const { y, height } = columnSpan(ground, one.value);
  const paint = fillOf(role, one);
  const inset = (paint.strokeWidth ?? 0) / 2;
  const gap = ground.column > 12 ? 1 : 0;
  return [
    {
      type: 'rect',
      x: px(x + inset + gap),
      y: px(y + inset),
      width: px(ground.column - 2 * (inset + gap)),
      height: px(Math.max(height - inset, 0.5)),
      ...paint,
      data: true,
    },
  ];
}

/** The columns of all series, in drawing order. */
export function columnMarks(figure: IndicatorFigure, ground: Ground): readonly Mark[] {
  return figure.series.flatMap((series, index) =>
    series.points.flatMap((point, period) =>
      columnMark(ground, columnX(ground, period, index, figure.series.length), point, series.role),
    ),
  );
}

/** Plan marks across the columns of the first series; the last one reaches on into the gutter. */
export function planMarks(figure: IndicatorFigure, ground: Ground, reach: number): readonly Mark[] {
  const points = figure.series[0]?.points ?? [];
  const wide = ground.column * figure.series.length;
  return points.flatMap((point, index) => {
    if (point.plan?.value == null) return [];
    const x = columnX(ground, index, 0, figure.series.length);
    const over = Math.min(ground.band * 0.12, ground.scale.label);
    const last = index === points.length - 1 && ground.scale.name !== 'card';
    return targetMarks(
      x - over,
      x + wide + (last ? Math.max(reach, over) : over),
      ground.y(point.plan.value),
      ground.scale,
    );
  });
}

/** Value labels stand above their column, or above a plan mark that would cross them. */
function labelY(ground: Ground, point: Point, value: number, size: number): number {
  const top = ground.y(value);
  if (value < 0) return top + size * 1.2;
  const base = top - size * 0.45;
  const plan = point.plan?.value == null ? null : ground.y(point.plan.value);
  const crossed = plan !== null && plan < top + 2 && plan > base - size * 1.1;
  return crossed ? plan - size * 0.55 : base;
}

/** Values on the columns; where they would touch each other only the latest keeps its number. */
export function valueMarks(figure: IndicatorFigure, ground: Ground, locale: Locale): readonly Mark[] {
  const { scale, column } = ground;
  const latest = figure.headline.latest;
  const texts = figure.series
    .flatMap((one) => one.points.map((point) => point.observation))
    .map((one) => (one === null ? '' : briefValue(one, locale)));
  const fits = widest(texts, scale.label, 600) <= (figure.series.length === 1 ? ground.band : column) * 1.02;
  return figure.series.flatMap((series, index) =>
    series.points.flatMap((point, period): Mark[] => {
      const one = point.observation;
      const x = columnX(ground, period, index, figure.series.length) + column / 2;
      if (one?.value == null) {
        return [
          textMark(x, ground.y(0) - scale.axis * 0.5, '–', { size: scale.label, fill: 'ink-subtle', anchor: 'middle' }),
        ];
      }
      const key = one === latest;
      if (!fits && !key) return [];
      const size = key && figure.series.length === 1 ? scale.key : scale.label;
      const plain = scale.name === 'card' && !key;
      return [
        textMark(x, labelY(ground, point, one.value, size), briefValue(one, locale), {
          size,
          weight: plain ? 400 : key ? 700 : 600,
          fill: plain ? 'ink-subtle' : 'ink',
          anchor: 'middle',
          halo: scale.name !== 'card',
        }),
      ];
    }),
  );
}

/** Periods below the axis, and below them the word for what is not final. */
export function periodMarks(figure: IndicatorFigure, ground: Ground, bottom: number, locale: Locale): readonly Mark[] {
  const { scale, plot, band } = ground;
  const size = scale.name === 'card' ? scale.axis : scale.label;
  const names = figure.periods.map((period) => locale.period(period, true));
  const kept = keptLabels(names.length, band, widest(names, size, 600) + size * 0.6);
  const latest = figure.headline.latest?.period;
  return figure.periods.flatMap((period, index): Mark[] => {
    const x = plot.x + band * (index + 0.5);
    const bold = period === latest;
    const name = kept(index)
      ? [
          textMark(x, bottom + size * 1.25, names[index] ?? '', {
            size,
            weight: bold ? 600 : 400,
            fill: bold ? 'ink' : 'ink-muted',
            anchor: 'middle',
          }),
        ]
      : [];
    const point = figure.series[0]?.points[index];
    const mark = markOf(point?.observation ?? null, locale);
    if (scale.name === 'card' || mark === '' || widest([mark], scale.axis, 400) > band) return name;
    return [
      ...name,
      textMark(x, bottom + size * 1.25 + scale.axis * 1.4, mark, {
        size: scale.axis,
        fill: 'ink-subtle',
        anchor: 'middle',
      }),
    ];
  });
}
