import type { ExportFormat } from '#export/exportFormat';
import { loadLibrary } from '#export/loadLibrary';

/** A workbook with typed numbers and dates: see `book/`. */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  name: 'XLSX',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  group: 'data',
  holds: 'many',
  heeds: [],
  write: async (job) => {
    const { writeBook } = await loadLibrary(() => import('#export/book/writeBook'));
    return writeBook(job);
  },
};
