import type { Drawing, Mark } from '#charts/drawing';
import type { Frame } from '#charts/frame';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';

/** One number with what it counts: "77", "nguồn công khai". */
export type Count = { readonly value: string; readonly label: string };

const sizes = [112, 96, 84, 72, 60, 50, 40] as const;
const CANAL = 7;

/** So wide at least is a column, in widths of a letter of its label, so that a short number has a readable label. */
const LEAST = 8;

/**
 * Some counts side by side on a canal, all in one size, each with its label of at most three lines below: the picture
 * of a page that shows no single figure. `frame` is in px; the columns share what their numbers leave of its width,
 * and the row stands in the middle of its height.
 */
export function countsLayout(counts: readonly Count[], frame: Frame): Drawing {
  const { width, height, scale } = frame;
  const label = scale.axis * 1.1;
  const gap = scale.label * 1.6;
  const room = width - gap * Math.max(counts.length - 1, 0);
  const widthsAt = (size: number) =>
    counts.map(({ value }) => Math.max(measureText(value, size, 700), Math.min(label * LEAST, room / counts.length)));
  const sum = (widths: readonly number[]) => widths.reduce((total, one) => total + one, 0);
  const size = sizes.find((one) => sum(widthsAt(one)) <= room) ?? 40;
  const natural = widthsAt(size);
  const share = Math.min(1, room / Math.max(sum(natural), 1));
  const spare = Math.max(0, room - sum(natural)) / Math.max(counts.length, 1);
  const rise = size * 0.74;
  const canal = rise + scale.label * 1.3;
  const top = Math.max(0, (height - canal - CANAL - label * 4.6) / 2);
  let left = 0;
  const marks = counts.flatMap(({ value, label: words }, index): Mark[] => {
    const x = left;
    const each = (natural[index] ?? 0) * share + spare;
    left += each + gap;
    const [number = ''] = wrapText(value, each, size, 700, 1);
    return [
      textMark(x, top + rise, number, { size, weight: 700 }),
      { type: 'rect', x: px(x), y: px(top + canal), width: px(each), height: CANAL, fill: 'canal' },
      ...wrapText(words, each, label, 400, 3).map((line, row) =>
        textMark(x, top + canal + CANAL + label * (1.5 + row * 1.4), line, { size: label, fill: 'ink-muted' }),
      ),
    ];
  });
  return { width, height, marks };
}
