import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { Frame, TextScale } from '#charts/frame';
import { wrapText } from '#charts/text/wrapText';
import { rolePaints } from './paints';
import { textMark, widest } from './texts';
import { px } from './ticks';

type Item = { readonly text: string; readonly fill: Paint };
type Entry = { readonly x: number; readonly y: number; readonly text: string; readonly paint: Mark & { type: 'rect' } };
export type Legend = { readonly entries: readonly Entry[]; readonly height: number };

/** Height in px of one row of names. */
const rowOf = (scale: TextScale) => scale.label * 1.6;

/** Names in rows, each cut to `most` px with its swatch; a row ends where the next name would leave `width`. */
function flow(items: readonly Item[], width: number, most: number, scale: TextScale): Legend {
  const size = scale.label;
  const row = rowOf(scale);
  let x = 0;
  let y = size;
  const entries = items.map((item): Entry => {
    const [text = ''] = wrapText(item.text, most - size * 1.3, size, 600, 1);
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
  return { entries, height: items.length === 0 ? 0 : y + row - size };
}

/**
 * Names with a swatch each, in rows from the top of a frame. Where they would take more than four tenths of its
 * height they are cut to columns instead, so that the picture keeps its room. `height` is what the rows take in px.
 */
export function flowLegend(items: readonly Item[], { width, height, scale }: Frame): Legend {
  const free = flow(items, width, width, scale);
  const rows = Math.max(1, Math.floor((height * 0.42) / rowOf(scale)));
  if (free.height <= rows * rowOf(scale) + 0.1) return free;
  const columns = Math.ceil(items.length / rows);
  const gap = scale.label * 1.6;
  return flow(items, width, (width - gap * (columns - 1)) / columns, scale);
}

/** Names of several series above the plot; a single series needs none, and a card has no room for them. */
export function legendRows(figure: IndicatorFigure, frame: Frame, locale: Locale): Legend {
  const items = figure.series.map((series) => ({ text: locale.say(series.label), fill: rolePaints[series.role] }));
  return flowLegend(items.length < 2 || frame.scale.name === 'card' ? [] : items, frame);
}

export function legendMarks(legend: Legend, scale: TextScale): readonly Mark[] {
  return legend.entries.flatMap((one) => [
    one.paint,
    textMark(one.x, one.y, one.text, { size: scale.label, weight: 600, fill: 'ink-muted' }),
  ]);
}
