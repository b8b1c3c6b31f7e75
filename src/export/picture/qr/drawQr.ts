import { loadLibrary } from '#export/loadLibrary';
import { lightPaints } from '#export/picture/lightPaints';
import { element, number } from '#export/picture/markup';

/** Modules of empty ground that readers need on every side (ISO/IEC 18004). */
const QUIET = 4;

type Place = { readonly x: number; readonly y: number; readonly size: number };

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

/**
 * A QR code that opens an address, as SVG elements in a square of the sheet: always dark on white with its quiet zone,
 * because many readers refuse an inverted one. Modules are whole px of a PNG with `scale` px to a px of the sheet, so
 * that their edges stay sharp. Loads its library at the first call; see `loadLibrary` for when it rejects.
 */
export async function drawQr(address: string, { x, y, size }: Place, scale: number): Promise<string> {
  const { encode } = await loadLibrary(() => import('uqr'));
  const { data } = encode(address, { ecc: 'M', border: 0 });
  const count = data.length + 2 * QUIET;
  const side = Math.max(1, Math.floor((size * scale) / count)) / scale;
  const whole = count * side;
  const onGrid = (at: number) => Math.round(at * scale) / scale;
  const left = onGrid(x + size - whole);
  const top = onGrid(y + size - whole);
  return (
    element('rect', { x: left, y: top, width: whole, height: whole, fill: lightPaints.surface }) +
    element('path', { d: runsOf(data, left + QUIET * side, top + QUIET * side, side), fill: lightPaints.ink })
  );
}
