import type { ExportFormat } from '#export/exportFormat';
import { drawEntry } from '#export/picture/drawEntry';
import { palettes } from '#export/picture/palettes';
import { rasterize } from '#export/picture/rasterize';
import { sheets } from '#export/picture/sheet';

/** As many px as its sheet asks for (a slide: 2400 × 1350), whatever the screen, drawn from the SVG: blob: URL → image → canvas. */
export const png: ExportFormat = {
  id: 'png',
  name: 'PNG',
  mime: 'image/png',
  extension: 'png',
  group: 'image',
  holds: 'one',
  write: async ({ entries: [entry], look }) =>
    rasterize(await drawEntry(entry, look), sheets[look.sheet], palettes[look.paper]),
};
