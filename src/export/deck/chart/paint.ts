import type { Paint } from '#charts/drawing';
import { lightPaints } from '#export/picture/lightPaints';
import { node } from '#export/deck/node';
import { emu } from '#export/deck/measure';

const hex = (paint: Paint) => lightPaints[paint].slice(1).toUpperCase();

const colour = (paint: Paint) => node('a:srgbClr', { val: hex(paint) });

/** A plain fill in a colour of the product. */
export function solid(paint: Paint): string {
  return node('a:solidFill', {}, colour(paint));
}

/** What marks an estimate or a provisional value: lines in the colour of the series on white. */
export function hatched(paint: Paint): string {
  return node(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    node('a:fgClr', {}, colour(paint)),
    node('a:bgClr', {}, colour('surface')),
  );
}

/** An outline of a width in px, plain or dashed; without a paint there is none. */
export function outline(paint: Paint | null, width = 1.5, dash?: 'dash'): string {
  if (paint === null) return node('a:ln', {}, node('a:noFill', {}));
  return node(
    'a:ln',
    { w: emu(width) },
    solid(paint),
    ...(dash === undefined ? [] : [node('a:prstDash', { val: dash })]),
    node('a:round', {}),
  );
}
