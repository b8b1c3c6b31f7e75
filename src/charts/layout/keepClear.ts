import type { Box } from '#charts/frame';
import { measureText } from '#charts/text/measureText';
import type { TextMark } from './texts';
import { px } from './ticks';

/** What the letters of a text cover: its advance width, from the tops of capitals to just below the baseline. */
export function boxOf({ x, y, text, size, weight, anchor }: TextMark): Box {
  const width = measureText(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size * 0.74, width, height: size * 0.92 };
}

/** Whether two boxes share more than half a px in both directions; `pad` px count as part of the first. */
export function overlap(one: Box, other: Box, pad = 0): boolean {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + pad;
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) + pad;
  return wide > 0.5 && high > 0.5;
}

/**
 * The texts that can stand together, in the order given, most important first: each is kept when it touches
 * none that was kept before it and none of `taken`, which stay whatever happens. So a crowded chart loses words,
 * never legibility.
 */
export function keepClear(texts: readonly TextMark[], taken: readonly TextMark[] = []): readonly TextMark[] {
  const boxes = taken.map(boxOf);
  return texts.filter((text) => {
    const box = boxOf(text);
    if (boxes.some((other) => overlap(box, other))) return false;
    boxes.push(box);
    return true;
  });
}

/** The text moved sideways until its letters lie between `low` and `high` px; one that is too wide starts at `low`. */
export function within(text: TextMark, low: number, high: number): TextMark {
  const box = boxOf(text);
  const right = Math.max(box.x + box.width - high, 0);
  const move = Math.max(low - (box.x - right), 0) - right;
  return move === 0 ? text : { ...text, x: px(text.x + move) };
}
