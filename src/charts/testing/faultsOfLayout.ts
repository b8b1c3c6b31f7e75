import type { Drawing, Mark } from '#charts/drawing';

import { markBox, numbersOf, textBox } from './markBox';

/** How far a mark may stand out of its frame, in px: half a stroke, and what measuring leaves open. */
const OVERHANG = 2;

const name = (mark: Mark) => (mark.type === 'text' ? `"${mark.text}"` : mark.type);

/** Marks that lie outside the frame, each told with its box. */
export function outOfFrame(layout: Drawing): readonly string[] {
  return layout.marks.flatMap((mark) => {
    const { x, y, width, height } = markBox(mark);
    const out = Math.max(-x, -y, x + width - layout.width, y + height - layout.height);
    return out <= OVERHANG
      ? []
      : [
          `${name(mark)} by ${out.toFixed(1)} px (x ${x.toFixed(1)} y ${y.toFixed(1)} w ${width.toFixed(1)} h ${height.toFixed(1)})`,
        ];
  });
}

/** Marks with a coordinate that is no number. */
export function notFinite(layout: Drawing): readonly string[] {
  return layout.marks.filter((mark) => numbersOf(mark).some((number) => !Number.isFinite(number))).map(name);
}

/** Pairs of texts that cover each other by more than a hair. */
export function overlaps(layout: Drawing): readonly string[] {
  const texts = layout.marks
    .filter((mark) => mark.type === 'text' && mark.text !== '')
    .map((mark) => ({ mark, box: textBox(mark as Extract<Mark, { type: 'text' }>) }));
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const wide =
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
      const high =
        Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y);
      return wide > 1 && high > 2
        ? [`${name(one.mark)} and ${name(other.mark)} (${wide.toFixed(1)} × ${high.toFixed(1)} px)`]
        : [];
    }),
  );
}
