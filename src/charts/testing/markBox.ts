import type { Mark } from '#charts/drawing';
import type { Box } from '#charts/frame';
import { measureText } from '#charts/text/measureText';

type Corner = readonly [number, number];

/** Corners that a path passes; a Q gives its control point too, so that the box is never too small. */
function cornersOf(d: string): readonly Corner[] {
  const corners: Corner[] = [];
  let x = 0;
  let y = 0;
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const move = (dx: number, dy: number) => {
      x = dx;
      y = dy;
      corners.push([x, y]);
    };
    const relative = command === command.toLowerCase();
    const [ox, oy] = [relative ? x : 0, relative ? y : 0];
    if (command.toUpperCase() === 'H') for (const to of numbers) move((relative ? x : 0) + to, y);
    else if (command.toUpperCase() === 'V') for (const to of numbers) move(x, (relative ? y : 0) + to);
    else if (command.toUpperCase() !== 'Z') {
      if (numbers.length % 2 !== 0) throw new Error(`odd path: ${d}`);
      for (let index = 0; index < numbers.length; index += 2)
        move(ox + (numbers[index] ?? 0), oy + (numbers[index + 1] ?? 0));
    }
  }
  return corners;
}

/** The box of some corners, `wide` px more at the left and right and `high` px at top and bottom. */
function around(corners: readonly Corner[], wide: number, high = wide): Box {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const x = Math.min(...xs) - wide;
  const y = Math.min(...ys) - high;
  return { x, y, width: Math.max(...xs) + wide - x, height: Math.max(...ys) + high - y };
}

type TextMark = Extract<Mark, { type: 'text' }>;

/** What the letters of a text cover: its advance width, from the tops of capitals to just below the baseline. */
export function textBox({ x, y, text, size, weight, anchor, ...setting }: TextMark): Box {
  const width = measureText(text, size, weight, setting);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size * 0.74, width, height: size * 0.92 };
}

/** What a mark covers, strokes included, in px of the frame. */
export function markBox(mark: Mark): Box {
  if (mark.type === 'text') return textBox(mark);
  const pen = (mark.strokeWidth ?? 0) / 2;
  if (mark.type === 'rect')
    return around(
      [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ],
      pen,
    );
  if (mark.type === 'line')
    return around(
      [
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ],
      // Lines end flat, where they begin and end.
      mark.y1 === mark.y2 ? 0 : pen,
      mark.x1 === mark.x2 ? 0 : pen,
    );
  if (mark.type === 'dot')
    return around(
      [
        [mark.x - mark.r, mark.y - mark.r],
        [mark.x + mark.r, mark.y + mark.r],
      ],
      pen,
    );
  return around(cornersOf(mark.d), pen);
}

/** Every number of a mark that places it; a path gives all its numbers. */
export function numbersOf(mark: Mark): readonly number[] {
  const { x, y, width, height } = markBox(mark);
  const own = Object.values(mark).filter((value) => typeof value === 'number');
  return [x, y, width, height, ...own];
}
