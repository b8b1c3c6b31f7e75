import type { Weight } from '#charts/drawing';
import type { Setting } from './measureText';
import { wrapText } from './wrapText';

/**
 * Lines of about equal length: the text broken as if the width were the smallest at which it takes no more
 * lines than at `maxWidth` (px), so that a heading leaves no single word on its last line. Nothing is cut.
 */
export function balanceText(
  text: string,
  maxWidth: number,
  size: number,
  weight: Weight,
  setting: Setting = {},
): string[] {
  const wrap = (width: number) => wrapText(text, width, size, weight, Infinity, setting);
  const count = wrap(maxWidth).length;
  let low = maxWidth / 2;
  let high = maxWidth;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrap(middle).length > count) low = middle;
    else high = middle;
  }
  return wrap(high);
}
