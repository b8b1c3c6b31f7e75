import type { IndicatorFigure, Series } from '#model/figure';
import { briefValue } from '#charts/speech';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, TextScale } from '#charts/frame';
import { rolePaints } from '#charts/layout/paints';
import { keptLabels, spread, textMark, widest } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';

export type Ground = {
  readonly plot: Box;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly scale: TextScale;
};

type Placed = { readonly x: number; readonly y: number; readonly index: number };

/** Runs of neighbouring periods that have values; a gap ends a run, so no line ever crosses one. */
function runsOf(series: Series, ground: Ground): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]];
  series.points.forEach((point, index) => {
    if (point.observation?.value == null) runs.push([]);
    else runs.at(-1)?.push({ index, x: ground.x(index), y: ground.y(point.observation.value) });
  });
  return runs.filter((run) => run.length > 0);
}

function pathOf(run: readonly Placed[]): string {
  return run.map((at, index) => `${index === 0 ? 'M' : 'L'}${px(at.x)} ${px(at.y)}`).join('');
}

/** Lines and dots: references thinner and below, the board's own area on top; a hollow dot is not final. */
export function lineMarks(figure: IndicatorFigure, ground: Ground): readonly Mark[] {
  const { scale } = ground;
  const order = [...figure.series].sort((left, right) => Number(left.role === 'main') - Number(right.role === 'main'));
  return order.flatMap((series) => {
    const paint = rolePaints[series.role];
    const width = series.role === 'main' ? scale.thick : scale.thick * 0.75;
    const runs = runsOf(series, ground);
    const lines = runs
      .filter((run) => run.length > 1)
      .map((run): Mark => ({
        type: 'path',
        d: pathOf(run),
        fill: 'none',
        stroke: paint,
        strokeWidth: width,
        data: true,
      }));
    const ends = new Set(runs.flatMap((run) => [run[0]?.index, run.at(-1)?.index]));
    const dots = runs
      .flat()
      .filter((at) => scale.name !== 'card' || ends.has(at.index))
      .map((at): Mark => {
        const final = series.points[at.index]?.observation?.observationStatus === 'final';
        return {
          type: 'dot',
          x: px(at.x),
          y: px(at.y),
          r: px(scale.thick * 1.3 + 0.5),
          fill: final ? paint : 'surface',
          stroke: paint,
          strokeWidth: px(scale.thick * 0.7),
          data: true,
        };
      });
    return [...lines, ...dots];
  });
}

/** A dash on the axis for each period in which the first series has no figure. */
export function gapMarks(figure: IndicatorFigure, ground: Ground): readonly Mark[] {
  const { plot, scale } = ground;
  return (figure.series[0]?.points ?? []).flatMap((point, index) =>
    point.observation?.value == null
      ? [
          textMark(ground.x(index), plot.y + plot.height - scale.axis * 0.5, '–', {
            size: scale.label,
            fill: 'ink-subtle',
            anchor: 'middle',
          }),
        ]
      : [],
  );
}

/** Words at the end of each line: name and latest value, or the value alone for a single series. */
export function endTexts(figure: IndicatorFigure, scale: TextScale, locale: Locale): readonly string[] {
  const many = figure.series.length > 1;
  return figure.series.map((series) => {
    const last = series.points.findLast((point) => point.observation?.value != null)?.observation;
    const name = many ? locale.say(series.label) : '';
    if (last?.value == null) return name;
    const value = locale.value(last.value, figure.unit, last.valueTo);
    if (scale.name === 'card') return many ? name : figure.unit.kind === 'percent' ? value : locale.number(last.value);
    return [name, figure.unit.kind === 'percent' || figure.unit.kind === 'rank' ? value : locale.number(last.value)]
      .filter((one) => one !== '')
      .join('\u00a0');
  });
}

export function endMarks(
  figure: IndicatorFigure,
  ground: Ground,
  texts: readonly string[],
  x: number,
): readonly Mark[] {
  const { scale, plot } = ground;
  const size = scale.name === 'card' || figure.series.length > 1 ? scale.label : scale.key;
  const wanted = figure.series.map((series) => {
    const last = series.points.findLast((point) => point.observation?.value != null)?.observation;
    return last?.value == null ? plot.y : ground.y(last.value);
  });
  const rows = spread(wanted, size * 1.35, plot.y - size * 0.3, plot.y + plot.height - 2);
  return figure.series.map((series, index) => {
    const main = series.role === 'main';
    const quiet = series.role === 'reference' || series.role === 'rest';
    return textMark(x, (rows[index] ?? 0) + size * 0.35, texts[index] ?? '', {
      size,
      weight: main ? 700 : 600,
      fill: main ? 'chart-main' : quiet ? 'ink-muted' : 'ink',
    });
  });
}

/** Values above the points of the main series; the latest stands at the end of the line instead. */
export function valueMarks(figure: IndicatorFigure, ground: Ground, locale: Locale): readonly Mark[] {
  const { scale, plot } = ground;
  if (scale.name === 'card') return [];
  const main = figure.series.find((series) => series.role === 'main') ?? figure.series[0];
  if (main === undefined) return [];
  const last = main.points.findLastIndex((point) => point.observation?.value != null);
  const room = plot.width / Math.max(figure.periods.length - 1, 1);
  const values = main.points.map((point) =>
    point.observation?.value == null ? '' : locale.number(point.observation.value),
  );
  const kept = keptLabels(values.length, room, widest(values, scale.label, 600) + 4);
  const others = figure.series.filter((series) => series !== main);
  return main.points.flatMap((point, index): Mark[] => {
    const value = point.observation?.value;
    if (value == null || index === last || !kept(index)) return [];
    const at = ground.y(value);
    const blocked = others.some((series) => {
      const other = series.points[index]?.observation?.value;
      return other != null && ground.y(other) < at && ground.y(other) > at - scale.label * 2;
    });
    const y = blocked ? at + scale.label * 1.5 : at - scale.label * 0.75;
    return [
      textMark(ground.x(index), y, values[index] ?? '', {
        size: scale.label,
        weight: 600,
        anchor: 'middle',
        halo: true,
      }),
    ];
  });
}

/** Periods below the axis; a card names the first and the last only. */
export function periodMarks(figure: IndicatorFigure, ground: Ground, y: number, locale: Locale): readonly Mark[] {
  const { scale, plot } = ground;
  const size = scale.name === 'card' ? scale.axis : scale.label;
  const names = figure.periods.map((period) => locale.period(period, true));
  const room = plot.width / Math.max(names.length - 1, 1);
  const kept =
    scale.name === 'card'
      ? (index: number) => index === 0 || index === names.length - 1
      : keptLabels(names.length, room, widest(names, size, 600) + size * 0.6);
  return names.flatMap((name, index) => {
    if (!kept(index)) return [];
    const last = index === names.length - 1;
    const anchor = scale.name === 'card' && index === 0 && !last ? 'start' : 'middle';
    const x = anchor === 'start' ? 0 : ground.x(index);
    return [
      textMark(x, y + size * 1.3, name, { size, weight: last ? 600 : 400, fill: last ? 'ink' : 'ink-muted', anchor }),
    ];
  });
}
