import type { IndicatorFigure, Point } from '#model/figure';
import type { Observation } from '#model/observation';
import type { Locale } from '#language/locale';
import { briefValue } from '#charts/speech';
import { keepClear, within } from '#charts/layout/keepClear';
import { textMark, widest, type TextMark } from '#charts/layout/texts';
import { columnX, type Ground } from './ground';

/** Value labels stand above their column, or above a plan mark that would cross them. */
function labelY(ground: Ground, point: Point, value: number, size: number): number {
  const top = ground.y(value);
  if (value < 0) return top + size * 1.2;
  const base = top - size * 0.45;
  const plan = point.plan?.value == null ? null : ground.y(point.plan.value);
  const crossed = plan !== null && plan < top + 2 && plan > base - size * 1.1;
  return crossed ? plan - size * 0.55 : base;
}

type Cell = { readonly point: Point; readonly x: number; readonly one: Observation | null };

/** All points with the middle of their column, the newest first. */
function cellsOf(figure: IndicatorFigure, ground: Ground): readonly Cell[] {
  return figure.periods
    .map((_, period) =>
      figure.series.flatMap((series, index): Cell[] => {
        const point = series.points[period];
        const x = columnX(ground, period, index) + ground.column / 2;
        return point === undefined ? [] : [{ point, x, one: point.observation }];
      }),
    )
    .reverse()
    .flat();
}

function valueMark(cell: Cell, value: number, text: string, key: boolean, ground: Ground): TextMark {
  const { scale } = ground;
  const size = key && ground.count === 1 ? scale.key : scale.label;
  const plain = scale.name === 'card' && !key;
  const mark = textMark(cell.x, labelY(ground, cell.point, value, size), text, {
    size,
    weight: plain ? 400 : key ? 700 : 600,
    fill: plain ? 'ink-subtle' : 'ink',
    anchor: 'middle',
    halo: scale.name !== 'card',
  });
  return within(mark, 0, ground.right);
}

/** A dash for each gap where a column is wide enough for one, else one dash for a band without any column. */
function dashMarks(figure: IndicatorFigure, ground: Ground, cells: readonly Cell[]): readonly TextMark[] {
  const { plot, band, scale } = ground;
  const style = { size: scale.label, fill: 'ink-subtle', anchor: 'middle' } as const;
  const y = ground.y(0) - scale.axis * 0.5;
  if (widest(['–'], scale.label, 400) <= ground.column)
    return cells.flatMap((cell) => (cell.one?.value == null ? [textMark(cell.x, y, '–', style)] : []));
  return figure.periods.flatMap((_, period) =>
    figure.series.every((series) => series.points[period]?.observation?.value == null)
      ? [textMark(plot.x + band * (period + 0.5), y, '–', style)]
      : [],
  );
}

/**
 * Values on the columns and dashes for gaps, most important first. Where values would touch each other only the
 * latest keeps its number; nothing leaves the frame or covers another text.
 */
export function valueMarks(figure: IndicatorFigure, ground: Ground, locale: Locale): readonly TextMark[] {
  const { scale, column, band } = ground;
  const latest = figure.headline.latest;
  const cells = cellsOf(figure, ground);
  const texts = cells.map(({ one }) => (one === null ? '' : briefValue(one, locale)));
  const fits = widest(texts, scale.label, 600) <= (ground.count === 1 ? band : column) * 1.02;
  const values = cells.flatMap((cell, index) => {
    const key = cell.one !== null && cell.one === latest;
    if (cell.one?.value == null || (!fits && !key)) return [];
    return [{ key, mark: valueMark(cell, cell.one.value, texts[index] ?? '', key, ground) }];
  });
  const first = values.filter(({ key }) => key);
  const others = values.filter(({ key }) => !key);
  return keepClear([...[...first, ...others].map(({ mark }) => mark), ...dashMarks(figure, ground, cells)]);
}
