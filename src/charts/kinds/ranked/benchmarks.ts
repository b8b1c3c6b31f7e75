import type { Mark } from '#charts/drawing';
import type { Box, Frame, TextScale } from '#charts/frame';
import { within } from '#charts/layout/keepClear';
import { textMark, type TextMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { markOf } from '#charts/speech';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import type { Locale } from '#language/locale';
import type { Bar } from './rows';

/** Height in px of the words of one mark. */
const rowOf = (scale: TextScale) => scale.label * 1.5;

/** The room above the bars that the words of their marks take, in px; a row each, so that none covers another. */
export function benchmarkRoom(marks: readonly Bar[], scale: TextScale): number {
  const given = marks.filter(({ point }) => point.observation?.value != null).length;
  return given === 0 ? 0 : given * rowOf(scale) + scale.label * 0.4;
}

/** The words of a mark beside the head of its line: right of it where they fit into `plot`, else left. */
function wordsMark(bar: Bar, at: number, y: number, plot: Box, frame: Frame, locale: Locale): TextMark {
  const { scale, width } = frame;
  const size = scale.label;
  const mark = markOf(bar.point.observation, locale);
  const value = [bar.words, mark === '' ? '' : `(${mark})`].filter((part) => part !== '').join('\u00a0');
  const gap = size * 0.5;
  const right = plot.x + plot.width - at - gap;
  const left = at - gap;
  const room = Math.max(right, left, width * 0.5);
  const [name = ''] = wrapText(bar.name, room - measureText(`\u00a0${value}`, size, 600), size, 600, 1);
  const text = `${name}\u00a0${value}`;
  const fits = measureText(text, size, 600) <= right;
  const anchor = fits || right >= left ? 'start' : 'end';
  const style = { size, weight: 600, fill: 'ink-muted', anchor } as const;
  return within(textMark(anchor === 'start' ? at + gap : at - gap, y, text, style), 0, width);
}

/**
 * Lines across the bars at the values of region and nation, each with its name and value above the bars. The lines
 * stand on a halo, so that they read on every bar, and differ in their dash; a mark without a value is not drawn.
 *
 *        ┌ Mekong Delta 7.31%
 *        ╎┌ Viet Nam 7.09%
 *   ████████████ 10.04%
 *   ███████╎│ 7.07%
 */
export function benchmarkMarks(
  bars: readonly Bar[],
  plot: Box,
  x: (value: number) => number,
  frame: Frame,
  locale: Locale,
): readonly Mark[] {
  const { scale } = frame;
  const given = bars.flatMap((bar) => {
    const value = bar.point.observation?.value;
    return value == null ? [] : [{ bar, at: px(x(value)) }];
  });
  return given.flatMap(({ bar, at }, index): Mark[] => {
    const top = index * rowOf(scale);
    const line = { type: 'line', x1: at, x2: at, y1: px(top), y2: px(plot.y + plot.height) } as const;
    const width = scale.thick * 0.75;
    const dash = index === 0 ? {} : { dash: `${px(width * 3)} ${px(width * 1.8)}` };
    return [
      { ...line, stroke: 'surface', strokeWidth: width + 3 },
      { ...line, stroke: 'ink-muted', strokeWidth: width, ...dash },
      wordsMark(bar, at, top + scale.label, plot, frame, locale),
    ];
  });
}
