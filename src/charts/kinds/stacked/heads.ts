import type { Paint } from '#charts/drawing';
import { measureText } from '#charts/text/measureText';
import type { TextScale } from '#charts/frame';
import { textMark, type TextMark } from '#charts/layout/texts';

/** The name of a part, and the px at which the part begins. */
export type Head = {
  readonly text: string;
  readonly at: number;
  readonly main: boolean;
  readonly fill: Paint;
  /** Whether the row right below the names has the part. */
  readonly first: boolean;
};

const ROWS = 2;

/**
 * Names above the first row, each where its part begins or flush right, in the lower of two lines where that is
 * free. A name that fits in neither is left out, so the caller knows by their number whether all of them stand.
 */
export function headMarks(heads: readonly Head[], width: number, scale: TextScale): readonly TextMark[] {
  const size = scale.label;
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  const order = [...heads.filter((head) => head.main), ...heads.filter((head) => !head.main)];
  return order.flatMap(({ text, at, main }) => {
    const need = measureText(text, size, main ? 700 : 400);
    const from = Math.min(at, width - need);
    const to = from + need + size * 0.8;
    const row = [1, 0].find((one) => taken.every((other) => other.row !== one || to <= other.from || from >= other.to));
    if (row === undefined || from < 0) return [];
    taken.push({ row, from, to });
    const style = { size, weight: main ? 700 : 400, fill: main ? 'chart-main' : 'ink-muted' } as const;
    return [textMark(from, size * (1 + row * 1.3), text, style)];
  });
}

/** Height in px that the two lines of names take. */
export function headHeight(scale: TextScale): number {
  return scale.label * (ROWS + 1);
}
