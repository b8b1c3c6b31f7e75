import type { ExportFormat } from '#export/exportFormat';
import { recordCsv } from '#export/table/recordCsv';

/** The figures as rows for any program: UTF-8 with byte order mark, every field quoted, dot as decimal point. */
export const csv: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  mime: 'text/csv',
  extension: 'csv',
  group: 'data',
  holds: 'many',
  heeds: [],
  write: ({ entries, today }) =>
    Promise.resolve(new Blob([recordCsv(entries, today)], { type: 'text/csv;charset=utf-8' })),
};
