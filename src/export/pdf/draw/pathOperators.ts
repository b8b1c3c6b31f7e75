import { numbers } from '#export/pdf/file/pdfSyntax';

type Point = readonly [number, number];

const argumentCounts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

const pairs = (values: readonly number[]): readonly Point[] =>
  Array.from({ length: values.length / 2 }, (_, at) => [values[at * 2] ?? 0, values[at * 2 + 1] ?? 0]);

/** Two thirds of the way from an end of a quadratic curve to its one control point: a cubic one with the same shape. */
const toCubic = ([x, y]: Point, [controlX, controlY]: Point): Point => [
  x + ((controlX - x) * 2) / 3,
  y + ((controlY - y) * 2) / 3,
];

/** One command with its numbers from a place; what it draws, and where the pen is then. */
function step(letter: string, given: readonly number[], from: Point): { readonly drawn: string; readonly to: Point } {
  const relative = letter === letter.toLowerCase();
  const [originX, originY] = relative ? from : [0, 0];
  const kind = letter.toUpperCase();
  const [value = 0] = given;
  if (kind === 'H' || kind === 'V') {
    const to: Point = kind === 'H' ? [value + originX, from[1]] : [from[0], value + originY];
    return { drawn: `${numbers(...to)} l\n`, to };
  }
  const points = pairs(given).map(([x, y]): Point => [x + originX, y + originY]);
  const to = points.at(-1) ?? from;
  if (kind === 'M' || kind === 'L') return { drawn: `${numbers(...to)} ${kind.toLowerCase()}\n`, to };
  const [control = from] = points;
  const curve = kind === 'Q' ? [toCubic(from, control), toCubic(to, control), to] : points;
  return { drawn: `${numbers(...curve.flat())} c\n`, to };
}

/**
 * SVG path data as the operators of a PDF that build the same path, in the px of the page. Knows M, L, H, V, C, Q and Z,
 * absolute and relative; throws a RangeError for anything else, so that a path is never drawn by half.
 */
export function pathOperators(d: string): string {
  if (!/^[MLHVCQZmlhvcqze0-9+\-.,\s]*$/.test(d)) throw new RangeError('not path data');
  let operators = '';
  let pen: Point = [0, 0];
  let start: Point = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCQZmlhvcqz])([^MLHVCQZmlhvcqz]*)/g)) {
    const values = (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g) ?? []).map(Number);
    const count = argumentCounts[letter.toUpperCase()] ?? 0;
    if (count === 0) {
      operators += 'h\n';
      pen = start;
      continue;
    }
    if (values.length === 0 || values.length % count !== 0)
      throw new RangeError(`path command without its numbers: ${letter}`);
    for (let at = 0; at < values.length; at += count) {
      // Further pairs behind a move are lines.
      const name = at > 0 && letter === 'M' ? 'L' : at > 0 && letter === 'm' ? 'l' : letter;
      const { drawn, to } = step(name, values.slice(at, at + count), pen);
      operators += drawn;
      pen = to;
      if (at === 0 && letter.toUpperCase() === 'M') start = to;
    }
  }
  return operators;
}
