import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { partPaints } from '#charts/kinds/stacked/layout';
import { arialWidth } from '#export/deck/text/arialWidth';
import type { DeckChart, DeckSeries } from '#export/deck/chart/deckChart';
import { figureRows } from '#export/table/figureRows';
import { shortName, type Room } from './chartFrame';
import { pointLook, sharedMark } from './pointLooks';

/** Parts of a whole, a row a period, the first on top; a part without a value is left out and its row ends early. */
export function stackedChart(figure: IndicatorFigure, room: Room, locale: Locale): DeckChart {
  const { rows, columns } = figureRows(figure, locale);
  const size = 20;
  const names = figure.periods.map((_, index) => figure.series.map(({ points }) => points[index]?.observation ?? null));
  const totals = names.map((row) => row.reduce((sum, one) => sum + Math.abs(one?.value ?? 0), 0));
  const most = Math.max(...totals, Number.MIN_VALUE);
  const series = figure.series.map((one): DeckSeries => {
    const { fill, ink } = partPaints[one.role];
    const looks = one.points.map(({ observation }, index) => {
      const marked = sharedMark(names[index] ?? [], locale) === '';
      const look = pointLook(observation, { unit: null, marked }, locale);
      const wide = arialWidth(locale.number(observation?.value ?? 0), size, true) + 10;
      const fits = wide <= (Math.abs(observation?.value ?? 0) / most) * (room.width - 160);
      return fits ? look : { ...look, format: null };
    });
    return {
      name: shortName(columns.find(({ key }) => key === one.id)?.head ?? locale.say(one.label), 420, 1),
      values: one.points.map(({ observation }) => observation?.value ?? null),
      looks,
      paint: fill,
      ink,
      drawn: 'bar',
      labels: 'inside',
    };
  });
  return {
    language: locale.language,
    direction: 'across',
    stacked: true,
    gap: 45,
    head: locale.t('chart.period'),
    categories: rows.map(({ name }, index) => {
      const mark = sharedMark(names[index] ?? [], locale);
      return mark === '' ? name : `${name} (${mark})`;
    }),
    series,
    legend: true,
    axis: null,
    step: null,
    most: figure.unit.kind === 'percent' && most > 99 && most < 101 ? Math.max(100, most) : null,
    fromZero: false,
    downwards: false,
    sizes: { label: size, key: size, name: size, axis: 16 },
  };
}
