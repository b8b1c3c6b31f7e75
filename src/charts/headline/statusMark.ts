import type { Status } from '#model/targets/status';
import type { Mark, Paint } from '#charts/drawing';
import { px } from '#charts/layout/ticks';

/** One stroke on a grid of 24, as the points of its corners. */
type Stroke = readonly (readonly [number, number])[];

const tick: Stroke = [
  [4, 12.5],
  [9.5, 18],
  [20, 6.5],
];

/** A status as strokes, with the ink of its sign and of its word; the same signs as the badges of the page. */
const signs: Readonly<
  Record<Status, { readonly strokes: readonly Stroke[]; readonly sign: Paint; readonly word: Paint }>
> = {
  exceeded: {
    strokes: [
      [
        [2, 12.5],
        [7, 18],
        [16.5, 7],
      ],
      [
        [12, 17],
        [13, 18],
        [22.5, 7],
      ],
    ],
    sign: 'plot-cap',
    word: 'plot-cap',
  },
  met: { strokes: [tick], sign: 'status-met-ink', word: 'status-met-ink' },
  done: { strokes: [tick], sign: 'status-met-ink', word: 'status-met-ink' },
  near: {
    strokes: [7.5, 15.5].map((y): Stroke => [
      [3, y + 2.5],
      [8, y - 1],
      [16, y + 2.5],
      [21, y - 1],
    ]),
    sign: 'status-near',
    word: 'ink',
  },
  missed: {
    strokes: [
      [
        [5, 5],
        [19, 19],
      ],
      [
        [19, 5],
        [5, 19],
      ],
    ],
    sign: 'status-missed-ink',
    word: 'status-missed-ink',
  },
  tracked: { strokes: [], sign: 'ink-muted', word: 'ink-muted' },
  nodata: {
    strokes: [
      [
        [5, 12],
        [19, 12],
      ],
    ],
    sign: 'ink-muted',
    word: 'ink-muted',
  },
};

export const statusInk = (status: Status): Paint => signs[status].word;

/** A ring around a dot, for the sign that has no strokes. */
const ring = [9, 2].map((radius): Stroke =>
  Array.from({ length: 17 }, (_, index) => {
    const angle = (index / 8) * Math.PI;
    return [12 + radius * Math.cos(angle), 12 + radius * Math.sin(angle)] as const;
  }),
);

/** The sign of a status on a grid of 24, for a program that draws strokes only. */
export function statusStrokes(status: Status): { readonly strokes: readonly Stroke[]; readonly paint: Paint } {
  const { strokes, sign } = signs[status];
  return { strokes: strokes.length === 0 ? ring : strokes, paint: sign };
}

/**
 * The sign of a status, `size` px wide and high, with its upper left corner at x, y. A status is never said by
 * colour alone: the sign differs too, and its word stands beside it. "Tracked" is a ring around a dot.
 */
export function statusMarks(status: Status, x: number, y: number, size: number): readonly Mark[] {
  const { strokes, sign } = signs[status];
  const strokeWidth = px(size / 9);
  if (strokes.length === 0) {
    const at = { x: px(x + size / 2), y: px(y + size / 2) };
    return [
      { type: 'dot', ...at, r: px(size * 0.38), fill: 'none', stroke: sign, strokeWidth },
      { type: 'dot', ...at, r: px(size * 0.14), fill: sign },
    ];
  }
  return strokes.map((corners) => ({
    type: 'path',
    d: `M${corners.map(([dx, dy]) => `${px(x + (dx / 24) * size)} ${px(y + (dy / 24) * size)}`).join('L')}`,
    fill: 'none',
    stroke: sign,
    strokeWidth,
  }));
}
