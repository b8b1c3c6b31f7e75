import type { ExportEntry } from '#export/entry/exportEntry';
import { withMessage } from '#export/entry/withMessage';
import { loadGlyphs } from '#export/glyphs/loadGlyphs';
import type { Look } from '#export/look';
import { drawFigure } from './drawFigure';
import { layoutEntry } from './layoutEntry';
import { palettes } from './palettes';
import { planFigure } from './planFigure';
import { drawQr } from './qr/drawQr';
import { sheets, type Sheet } from './sheet';

/**
 * The picture of an entry as SVG text, on the sheet and paper of the look. Loads the outlines at the first call, and
 * the library of QR codes when one is asked for; rejects with an `ExportError` (`glyphs-failed`, `library-failed`)
 * when they cannot be had. An entry without an address gets no code. The same entry and look give the same bytes.
 */
export async function drawEntry(entry: ExportEntry, look: Look): Promise<string> {
  const glyphs = await loadGlyphs();
  const sheet: Sheet = sheets[look.sheet];
  const palette = palettes[look.paper];
  const wanted = look.qr && entry.address !== '';
  const plan = planFigure(withMessage(entry.figure), entry.locale.language, entry.words, sheet, wanted);
  const code = plan.qr === null ? '' : await drawQr(entry.address, plan.qr, sheet.scale);
  return drawFigure(plan, layoutEntry(entry, plan), glyphs, palette, code);
}
