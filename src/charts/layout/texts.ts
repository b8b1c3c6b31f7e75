import type { Mark, Paint, Weight } from '#charts/drawing';
import { measureText } from '#charts/text/measureText';
import { px } from './ticks';

export type TextMark = Extract<Mark, { type: 'text' }>;

type TextStyle = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: Paint;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: boolean;
};

/** A text mark with its anchor on the baseline; regular weight, ink colour and left anchor unless said. */
export function textMark(x: number, y: number, text: string, style: TextStyle): TextMark {
  const { size, weight = 400, fill = 'ink', anchor = 'start', halo = false } = style;
  return { type: 'text', x: px(x), y: px(y), text, size, weight, anchor, fill, ...(halo ? { halo } : {}) };
}

/** The widest of some texts in px; 0 for none. */
export function widest(texts: readonly string[], size: number, weight: Weight): number {
  return Math.max(0, ...texts.map((text) => measureText(text, size, weight)));
}

/**
 * Which of `count` labels along an axis are kept when each may take `room` px and the widest needs `need`:
 * always the last, then every n-th back from it, so the newest period never goes without its name.
 */
export function keptLabels(count: number, room: number, need: number): (index: number) => boolean {
  const every = Math.max(1, Math.ceil(need / Math.max(room, 1)));
  return (index) => (count - 1 - index) % every === 0;
}

/**
 * Moves label centres apart to at least `gap` px between `low` and `high`, keeping their order and staying as
 * near as one pass allows. Where so many cannot have that gap they stand as far apart as the room allows.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const most = Math.min(gap, Math.max(high - low, 0) / Math.max(wanted.length - 1, 1));
  const order = wanted.map((at, index) => ({ at, index })).sort((left, right) => left.at - right.at);
  let floor = low;
  for (const one of order) {
    one.at = Math.max(one.at, floor);
    floor = one.at + most;
  }
  let ceiling = high;
  for (const one of order.toReversed()) {
    one.at = Math.min(one.at, ceiling);
    ceiling = one.at - most;
  }
  return order.sort((left, right) => left.index - right.index).map((one) => one.at);
}
