import type { Board } from '#model/board';
import { loadGlyphs } from '#export/glyphs/loadGlyphs';
import { drawFigure } from '#export/picture/drawFigure';
import { palettes } from '#export/picture/palettes';
import type { Place } from '#selection/addresses';
import { pagePreview } from './pagePreview';

/**
 * The preview of a page as SVG of 1200 × 630 px, letters as outlines, so that no font is needed to turn it into px.
 * Null for a page that shows another page's picture (the start page, an embedded chart) or none.
 */
export async function drawPreview(place: Place, board: Board): Promise<string | null> {
  if (place.start || place.page === 'embed') return null;
  const preview = pagePreview(place, board);
  if (preview === null) return null;
  const { plan, layOut } = preview;
  return drawFigure(plan, layOut(plan.frame), await loadGlyphs(), palettes.light);
}
