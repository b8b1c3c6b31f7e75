import type { Picture } from '#model/board';
import { px } from '#charts/layout/ticks';

type Shape = NonNullable<Picture['icon']>;

/** Line drawings on a square of 24, as lists of strokes; each stroke is M, L or Q with absolute numbers. */
const strokes = {
  house: ['M3 10.5L12 3L21 10.5V21H3Z', 'M9.5 21V13.5H14.5V21'],
  person: ['M12 3Q16 3 16 7Q16 11 12 11Q8 11 8 7Q8 3 12 3Z', 'M4.5 21Q4.5 14.5 12 14.5Q19.5 14.5 19.5 21'],
  team: ['M12 2.5L20 5.5V11.5Q20 18 12 21.5Q4 18 4 11.5V5.5Z', 'M8.5 11.5L11 14L15.5 9.5'],
  medal: ['M12 10Q17.5 10 17.5 15.5Q17.5 21 12 21Q6.5 21 6.5 15.5Q6.5 10 12 10Z', 'M9 10L6 3H18L15 10'],
} satisfies Record<Shape, readonly string[]>;

/** Scales and moves the numbers of one stroke; H and V take one number, the others pairs. */
function placeStroke(stroke: string, x: number, y: number, size: number): string {
  const scale = size / 24;
  return stroke.replace(/([MLQHV])([^MLQHVZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const placed = numbers.map((value, index) => {
      const vertical = command === 'V' || (command !== 'H' && index % 2 === 1);
      return px((vertical ? y : x) + value * scale);
    });
    return command + placed.join(' ');
  });
}

/** Path data of an icon with its upper left corner at x, y and the given size in px. */
export function iconPath(shape: Shape, x: number, y: number, size: number): string {
  return strokes[shape].map((stroke) => placeStroke(stroke, x, y, size)).join('');
}
