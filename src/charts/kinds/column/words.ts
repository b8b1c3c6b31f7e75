import type { IndicatorFigure } from '#model/figure';
import type { Mark } from '#charts/drawing';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { columnX, type Ground } from './ground';
import { measureText } from '#charts/text/measureText';
import { ARROW, type Gutter } from './remarks';

type Rows = Gutter['rows'];

/** Where the remarks may stand: from `x` on, between `top` and `bottom`, in px of the frame. */
export type Room = { readonly x: number; readonly top: number; readonly bottom: number };

/** Lines above the plot from `top` px down, flush right; the first line of the plan has the arrow of its mark. */
export function marksAbove(rows: Rows, top: number, width: number, { scale }: Ground): readonly Mark[] {
  const plan = rows.findIndex((row) => row.kind === 'plan');
  return rows.flatMap(({ line, size, weight, fill }, index): Mark[] => {
    const y = top + scale.label * (1 + index * 1.5);
    const words = textMark(width, y, line, { size, weight, fill, anchor: 'end' });
    if (index !== plan) return [words];
    const half = size * 0.28;
    const x = px(width - measureText(line, size, weight) - size * ARROW);
    const d = `M${x} ${px(y - size * 0.36 - half)}l${px(half * 1.5)} ${px(half)}l${px(half * -1.5)} ${px(half)}z`;
    return [{ type: 'path', d, fill: 'chart-target' }, words];
  });
}

/** Baselines of rows of text, the plan at the height of its mark, all of them inside the room. */
function baselines(rows: Rows, above: boolean, level: number, room: Room, label: number): readonly number[] {
  const line = label * 1.45;
  const words = rows.filter((row) => row.kind !== 'plan').length;
  const plans = rows.length - words;
  const gap = plans === 0 ? 0 : label * 0.5;
  const judged = rows.some((row) => row.kind !== 'remark');
  const start = above
    ? judged
      ? level - words * line - gap
      : level
    : plans === 0
      ? level
      : level + plans * line + gap;
  const offsets = rows.map((row, index) => {
    if (row.kind !== 'plan') return start + index * line;
    return above && words > 0 ? start + index * line + gap : level + (index - words) * line;
  });
  const top = Math.min(...offsets);
  const bottom = Math.max(...offsets);
  const move = Math.max(room.top + label - top, Math.min(0, room.bottom - label * 0.3 - bottom));
  return offsets.map((offset) => offset + move);
}

/**
 * The remarks in the gutter: the plan at the height of its mark, verdict and remark above it when the
 * value lies above the plan, else below; a bracket ties the verdict to the two heights. `free` is false when the
 * value on the column is so wide that the tie would cross it.
 *
 *                      ┌ verdict
 *        ▐██▌ ═══╗    ╱  remark
 *        ▐██▌ ═══╝ ──╯
 *     ▸──────────────── plan
 */
export function marksBeside(
  figure: IndicatorFigure,
  rows: Rows,
  ground: Ground,
  room: Room,
  free: boolean,
): readonly Mark[] {
  const { plot, scale } = ground;
  const { label } = scale;
  const last = figure.periods.length - 1;
  const point = figure.series[0]?.points[last];
  const planned = point?.plan?.value == null ? null : ground.y(point.plan.value);
  const shown = point?.observation?.value == null ? null : ground.y(point.observation.value);
  const value = shown ?? planned ?? plot.y + plot.height / 2;
  const plan = planned ?? value;
  const ys = baselines(rows, value <= plan, plan + label * 0.35, room, label);
  const marks: Mark[] = rows.map(({ line, size, weight, fill }, index) =>
    textMark(room.x, ys[index] ?? 0, line, { size, weight, fill }),
  );
  const verdict = rows.findIndex((row) => row.kind === 'verdict');
  const stroke = rows[verdict]?.fill;
  if (stroke === undefined) return marks;
  const edge = columnX(ground, last, 0) + ground.column * ground.count;
  const right = edge + label * 0.7;
  const bracket = `M${px(edge + 4)} ${px(value)}H${px(right)}V${px(plan)}H${px(edge + 4)}`;
  const tie = `M${px(right)} ${px((value + plan) / 2)}L${px(room.x - label * 0.4)} ${px((ys[verdict] ?? 0) - label * 0.35)}`;
  return [
    ...marks,
    { type: 'path', fill: 'none', stroke, strokeWidth: scale.thin * 1.6, d: free ? bracket + tie : bracket },
  ];
}
