import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout } from '#charts/frame';
import { valueText } from '#charts/speech';
import { wrapText } from '#charts/text/wrapText';
import { noDataMarks } from '#charts/layout/noDataMarks';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { iconGrid, type IconGrid } from './iconGrid';
import { iconPath } from './shapes';

/** A value as icons: whole ones, perhaps one for the rest, and what each stands for. */
type Amount = { readonly whole: number; readonly count: number; readonly each: number };

function amountOf(value: number, each: number): Amount {
  const whole = Math.floor(value / each + 1e-9);
  const part = value / each - whole > 0.01;
  return { whole, count: whole + (part ? 1 : 0), each };
}

/**
 * The icons of a value in a box: each stands for `each` units, or for 2, 5, 10, 20 … times as many where the box
 * cannot hold them at `least` px, so the picture never leaves its frame nor grows without end.
 */
function fitIcons(value: number, each: number, box: Box, least: number, most: number): Amount & { grid: IconGrid } {
  for (let power = 1; ; power *= 10) {
    for (const times of [1, 2, 5]) {
      const amount = amountOf(value, Number((each * times * power).toPrecision(12)));
      const grid = iconGrid(amount.count, box, least, most);
      if (grid !== null) return { ...amount, grid };
      if (amount.count <= 1) return { ...amount, grid: { size: least, columns: 1, rows: 1, step: { x: 0, y: 0 } } };
    }
  }
}

/**
 * An amount as a count of icons, each standing for `perIcon` units or a multiple of it, which is printed below.
 * What is left over after the last whole icon is one icon in the lightest tone, so the picture never shows more
 * than the value. `frame` is in px. Without a value it says so.
 */
export function iconsLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const one = figure.series[0]?.points.at(-1)?.observation ?? null;
  const stated = figure.picture?.perIcon ?? 1;
  const shape = figure.picture?.icon ?? 'person';
  const card = scale.name === 'card';
  const bottom = card ? 20 : scale.label * 2;
  const box: Box = { x: 0, y: 0, width, height: Math.max(height - bottom, 1) };
  const empty = { width, height, plot: box, domain: [0, 1] as const, ticks: [], spots: [] };
  if (one?.value == null || one.value < 0) return { ...empty, marks: noDataMarks(box, scale, locale) };
  const most = card ? 24 : scale.label * 5;
  const { whole, count, each, grid } = fitIcons(one.value, stated > 0 ? stated : 1, box, scale.axis * 0.9, most);
  const { size, columns, rows, step } = grid;
  const free = box.height - (rows - 1) * step.y - size;
  const top = card ? Math.max(free - size * 0.2, 0) : free / 2;
  const icons = Array.from({ length: count }, (_, index): Mark => ({
    type: 'path',
    fill: 'none',
    stroke: index < whole ? 'chart-main' : 'chart-3',
    strokeWidth: px(Math.max(size / 12, 1.2)),
    d: iconPath(shape, (index % columns) * step.x, top + Math.floor(index / columns) * step.y, size),
  }));
  const amount = locale.value(each, figure.unit);
  const words = card ? scale.axis : scale.label;
  const [line = ''] = wrapText(locale.t('card.eachIcon', { amount }), width, words, 400, 1);
  const baseline = card ? height - 4 : height - free / 2 - scale.label * 0.5;
  const legend = textMark(0, baseline, line, { size: words, fill: 'ink-subtle' });
  const text = locale.t('chart.iconsOf', { value: valueText(one, figure.unit, locale), count, each: amount });
  const spot = { ...box, key: figure.id, name: locale.period(one.period), series: '', observation: one, text };
  return { ...empty, marks: [...icons, legend], domain: [0, Math.max(one.value, each)], spots: [spot] };
}
