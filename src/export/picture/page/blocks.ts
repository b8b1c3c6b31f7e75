import type { Mark, Paint, Weight } from '#charts/drawing';
import { wrapText } from '#charts/text/wrapText';
import { baselineOf, proseSetting, type TypeSize } from '#export/picture/sheet';

/** Marks from a top edge of 0 down, and the height that they take, in px. */
export type Block = { readonly height: number; readonly marks: readonly Mark[] };

type Style = { readonly weight?: Weight; readonly fill?: Paint; readonly most?: number };

/** A text in lines of at most `width` px, from `x` to the right. */
export function textBlock(text: string, x: number, width: number, type: TypeSize, style: Style = {}): Block {
  const { weight = 400, fill = 'ink', most = 4 } = style;
  const lines = wrapText(text, width, type.size, weight, most, proseSetting);
  return {
    height: lines.length * type.line,
    marks: lines.map((line, row) => ({
      type: 'text',
      x,
      y: baselineOf(row * type.line, type),
      text: line,
      size: type.size,
      weight,
      fill,
      anchor: 'start',
      figures: 'proportional',
    })),
  };
}

/** A mark further down by `by` px; a path says where it stands in its data and cannot be moved. */
export function lower(mark: Mark, by: number): Mark {
  if (mark.type === 'path') throw new RangeError('a path cannot be moved');
  return mark.type === 'line' ? { ...mark, y1: mark.y1 + by, y2: mark.y2 + by } : { ...mark, y: mark.y + by };
}

/** Blocks below each other with `gap` px between them. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  let top = 0;
  const marks = shown.flatMap((block) => {
    const at = top;
    top += block.height + gap;
    return block.marks.map((mark) => lower(mark, at));
  });
  return { height: Math.max(0, top - gap), marks };
}
