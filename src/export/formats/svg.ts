import type { ExportFormat } from '#export/exportFormat';
import { drawEntry } from '#export/picture/drawEntry';

/** Drawn the same by every program: letters are outlines, colours literal, nothing is looked up outside. */
export const svg: ExportFormat = {
  id: 'svg',
  name: 'SVG',
  mime: 'image/svg+xml',
  extension: 'svg',
  group: 'image',
  holds: 'one',
  heeds: ['sheet', 'paper', 'qr'],
  write: async ({ entries: [entry], look }) => new Blob([await drawEntry(entry, look)], { type: 'image/svg+xml' }),
};
