import type { Mark } from '#charts/drawing';
import { loadLibrary } from '#export/loadLibrary';
import { number } from '#export/picture/markup';

/** Modules of empty ground that readers need on every side (ISO/IEC 18004). */
const QUIET = 4;

type Place = { readonly x: number; readonly y: number; readonly size: number };

/**
 * Draws the code of an address in a square of px, flush with its lower right corner: its ground with the quiet zone,
 * then its dark modules. Modules are whole px of a picture with `scale` px to a px, so that their edges stay sharp.
 */
export type QrPen = (address: string, place: Place, scale: number) => readonly Mark[];

/** One run of dark modules a row as a closed strip, so that the path is short and has no seams between modules. */
function runsOf(modules: readonly (readonly boolean[])[], x: number, y: number, side: number): string {
  return modules
    .flatMap((row, down) => {
      const text = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...text.matchAll(/1+/g)].map(
        ({ 0: run, index }) =>
          `M${number(x + index * side)} ${number(y + down * side)}h${number(run.length * side)}v${number(side)}h${number(-run.length * side)}z`,
      );
    })
    .join('');
}

/** Loads the library of QR codes; see `loadLibrary` for when it rejects. */
export async function loadQr(): Promise<QrPen> {
  const { encode } = await loadLibrary(() => import('uqr'));
  return (address, { x, y, size }, scale) => {
    const { data } = encode(address, { ecc: 'M', border: 0 });
    const count = data.length + 2 * QUIET;
    const side = Math.max(1, Math.floor((size * scale) / count)) / scale;
    const whole = count * side;
    const onGrid = (at: number) => Math.round(at * scale) / scale;
    const left = onGrid(x + size - whole);
    const top = onGrid(y + size - whole);
    return [
      { type: 'rect', x: left, y: top, width: whole, height: whole, fill: 'surface' },
      { type: 'path', d: runsOf(data, left + QUIET * side, top + QUIET * side, side), fill: 'ink' },
    ];
  };
}
