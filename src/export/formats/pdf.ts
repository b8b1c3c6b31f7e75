import type { ExportFormat } from '#export/exportFormat';
import { loadLibrary } from '#export/loadLibrary';

/** A4 pages for paper and for reading: vectors, words that can be searched and read out, links, bookmarks. */
export const pdf: ExportFormat = {
  id: 'pdf',
  name: 'PDF',
  mime: 'application/pdf',
  extension: 'pdf',
  group: 'image',
  holds: 'many',
  heeds: ['qr'],
  write: async (job) => {
    const { writePdf } = await loadLibrary(() => import('#export/pdf/writePdf'));
    return writePdf(job);
  },
};
