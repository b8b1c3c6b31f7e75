import { textScales } from '#charts/frame';
import type { ExportEntry } from '#export/entry/exportEntry';
import { withMessage } from '#export/entry/withMessage';
import { loadGlyphs } from '#export/glyphs/loadGlyphs';
import type { Look } from '#export/look';
import { drawFigure } from './drawFigure';
import { planFigure } from './planFigure';
import { sheets } from './sheet';

/**
 * The picture of an entry as SVG text, on the sheet and paper of the look. Loads the outlines at the first call and
 * rejects with `ExportError('glyphs-failed')` when they cannot be had. The same entry and look give the same bytes.
 */
export async function drawEntry(entry: ExportEntry, look: Look): Promise<string> {
  const glyphs = await loadGlyphs();
  const plan = planFigure(withMessage(entry.figure), entry.locale.language, entry.words, sheets[look.sheet]);
  return drawFigure(plan, entry.layOut({ ...plan.frame, scale: textScales.export }), glyphs);
}
