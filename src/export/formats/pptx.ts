import type { ExportFormat } from '#export/exportFormat';
import { loadLibrary } from '#export/loadLibrary';

/** A deck whose charts, tables and words can be edited; a slide for each figure and language. */
export const pptx: ExportFormat = {
  id: 'pptx',
  name: 'PPTX',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extension: 'pptx',
  holds: 'many',
  heeds: [],
  group: 'image',
  write: async (job) => {
    const { makeDeck } = await loadLibrary(() => import('#export/deck/makeDeck'));
    return makeDeck(job);
  },
};
