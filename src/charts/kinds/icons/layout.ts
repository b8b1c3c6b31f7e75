import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout } from '#charts/frame';
import { valueText } from '#charts/speech';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { iconPath } from './shapes';

/** The largest icon with which `count` of them fit into the box, in px, at most `most`. */
function fitSize(count: number, box: Box, most: number): { readonly size: number; readonly columns: number } {
  for (let size = most; size > 6; size -= 0.5) {
    const columns = Math.max(1, Math.floor((box.width + size * 0.18) / (size * 1.18)));
    if (Math.ceil(count / columns) * size * 1.2 <= box.height) return { size, columns };
  }
  return { size: 6, columns: Math.max(1, Math.floor(box.width / 7)) };
}

/**
 * An amount as a count of icons, each standing for `perIcon` units, which is printed below. What is left over
 * after the last whole icon is one icon in the lightest tone, so the picture never shows more than the value.
 * `frame` is in px. Without a value it draws nothing but the frame.
 */
export function iconsLayout(figure: IndicatorFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const one = figure.series[0]?.points.at(-1)?.observation ?? null;
  const each = figure.picture?.perIcon ?? 1;
  const shape = figure.picture?.icon ?? 'person';
  const card = scale.name === 'card';
  const bottom = card ? 20 : scale.label * 2;
  const box: Box = { x: 0, y: 0, width, height: height - bottom };
  const empty = { width, height, plot: box, domain: [0, 1] as const, ticks: [], spots: [] };
  if (one?.value == null || one.value < 0) return { ...empty, marks: [] };
  const whole = Math.floor(one.value / each + 1e-9);
  const part = one.value / each - whole > 0.01;
  const count = whole + (part ? 1 : 0);
  const { size, columns } = fitSize(count, box, card ? 24 : scale.label * 4);
  const rows = Math.ceil(count / columns);
  const top = card ? box.height - rows * size * 1.2 : Math.max(0, (box.height - rows * size * 1.2) / 2);
  const icons = Array.from({ length: count }, (_, index): Mark => ({
    type: 'path',
    fill: 'none',
    stroke: index < whole ? 'chart-main' : 'chart-3',
    strokeWidth: px(Math.max(size / 12, 1.2)),
    d: iconPath(shape, (index % columns) * size * 1.18, top + Math.floor(index / columns) * size * 1.2, size),
  }));
  const amount = locale.value(each, figure.unit);
  const legend = textMark(0, height - (card ? 4 : scale.label * 0.5), locale.t('card.eachIcon', { amount }), {
    size: card ? scale.axis : scale.label,
    fill: 'ink-subtle',
  });
  const text = locale.t('chart.iconsOf', { value: valueText(one, figure.unit, locale), count, each: amount });
  const spot = { ...box, key: figure.id, name: locale.period(one.period), series: '', observation: one, text };
  return { ...empty, marks: [...icons, legend], domain: [0, one.value], spots: [spot] };
}
