import type { ExportFormat } from '#export/exportFormat';
import { figureJson } from '#export/table/figureJson';

/** The figures for programs, in the shape that docs/data.md describes. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  mime: 'application/json',
  extension: 'json',
  group: 'data',
  holds: 'many',
  heeds: [],
  write: (job) =>
    Promise.resolve(new Blob([`${JSON.stringify(figureJson(job), null, 2)}\n`], { type: 'application/json' })),
};
