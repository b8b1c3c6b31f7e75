import { lightPaints } from '#export/picture/lightPaints';
import { element } from '#export/picture/markup';
import { loadQr } from './loadQr';

type Place = { readonly x: number; readonly y: number; readonly size: number };

/**
 * A QR code that opens an address, as SVG elements in a square of the sheet: always dark on white with its quiet zone,
 * because many readers refuse an inverted one. Loads its library at the first call; see `loadLibrary` for when it
 * rejects.
 */
export async function drawQr(address: string, place: Place, scale: number): Promise<string> {
  const draw = await loadQr();
  return draw(address, place, scale)
    .map((mark) => {
      if (mark.type === 'rect') {
        const { x, y, width, height } = mark;
        return element('rect', { x, y, width, height, fill: lightPaints.surface });
      }
      return mark.type === 'path' ? element('path', { d: mark.d, fill: lightPaints.ink }) : '';
    })
    .join('');
}
