import type { ExportFormat } from '#export/exportFormat';

/** Drawn the same by every program: letters are outlines, colours literal, nothing is looked up outside. */
export const svg: ExportFormat = {
  id: 'svg',
  name: 'SVG',
  mime: 'image/svg+xml',
  extension: 'svg',
  write: async ({ drawSvg }) => new Blob([await drawSvg()], { type: 'image/svg+xml' }),
};
