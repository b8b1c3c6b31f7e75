import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { TextScale } from '#charts/frame';
import { rolePaints } from './paints';
import { wrapText } from '#charts/text/wrapText';
import { textMark, widest } from './texts';
import { px } from './ticks';

type Entry = { readonly x: number; readonly y: number; readonly text: string; readonly paint: Mark & { type: 'rect' } };
export type Legend = { readonly entries: readonly Entry[]; readonly height: number };

/**
 * Names of several series in rows above the plot, wrapped to `width` px; a single series needs none. Used
 * only where a name cannot stand on its mark. A name wider than the whole row is cut.
 */
export function legendRows(figure: IndicatorFigure, width: number, scale: TextScale, locale: Locale): Legend {
  if (figure.series.length < 2 || scale.name === 'card') return { entries: [], height: 0 };
  const size = scale.label;
  const row = size * 1.6;
  let x = 0;
  let y = size;
  const entries = figure.series.map((series): Entry => {
    const [text = ''] = wrapText(locale.say(series.label), width - size * 1.3, size, 600, 1);
    const need = size * 1.3 + widest([text], size, 600);
    if (x > 0 && x + need > width) {
      x = 0;
      y += row;
    }
    const fill = rolePaints[series.role];
    const at = x;
    x += need + size * 1.6;
    return {
      x: at + size * 1.3,
      y,
      text,
      paint: { type: 'rect', x: px(at), y: px(y - size * 0.8), width: size, height: size, fill },
    };
  });
  return { entries, height: y + row - size };
}

export function legendMarks(legend: Legend, scale: TextScale): readonly Mark[] {
  return legend.entries.flatMap((one) => [
    one.paint,
    textMark(one.x, one.y, one.text, { size: scale.label, weight: 600, fill: 'ink-muted' }),
  ]);
}
