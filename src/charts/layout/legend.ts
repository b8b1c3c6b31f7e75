import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { TextScale } from '#charts/frame';
import { wrapText } from '#charts/text/wrapText';
import { rolePaints } from './paints';
import { textMark, widest } from './texts';
import { px } from './ticks';

type Item = { readonly text: string; readonly fill: Paint };
type Entry = { readonly x: number; readonly y: number; readonly text: string; readonly paint: Mark & { type: 'rect' } };
export type Legend = { readonly entries: readonly Entry[]; readonly height: number };

/**
 * Names with a swatch each, in rows from the top, as many as `width` px need; a name wider than a row is cut.
 * `height` is what the rows take in px; no items take none.
 */
export function flowLegend(items: readonly Item[], width: number, scale: TextScale): Legend {
  if (items.length === 0) return { entries: [], height: 0 };
  const size = scale.label;
  const row = size * 1.6;
  let x = 0;
  let y = size;
  const entries = items.map((item): Entry => {
    const [text = ''] = wrapText(item.text, width - size * 1.3, size, 600, 1);
    const need = size * 1.3 + widest([text], size, 600);
    if (x > 0 && x + need > width) {
      x = 0;
      y += row;
    }
    const at = x;
    x += need + size * 1.6;
    return {
      x: at + size * 1.3,
      y,
      text,
      paint: { type: 'rect', x: px(at), y: px(y - size * 0.8), width: size, height: size, fill: item.fill },
    };
  });
  return { entries, height: y + row - size };
}

/** Names of several series above the plot; a single series needs none, and a card has no room for them. */
export function legendRows(figure: IndicatorFigure, width: number, scale: TextScale, locale: Locale): Legend {
  const items = figure.series.map((series) => ({ text: locale.say(series.label), fill: rolePaints[series.role] }));
  return flowLegend(items.length < 2 || scale.name === 'card' ? [] : items, width, scale);
}

export function legendMarks(legend: Legend, scale: TextScale): readonly Mark[] {
  return legend.entries.flatMap((one) => [
    one.paint,
    textMark(one.x, one.y, one.text, { size: scale.label, weight: 600, fill: 'ink-muted' }),
  ]);
}
