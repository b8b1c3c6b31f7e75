import type { Format } from '#export/exportFormat';
import type { FileIconName } from '#ui/icons/FileIcon';

/** The sign of each format in the menu. */
export const formatIcons = {
  png: 'image',
  svg: 'drawing',
  pdf: 'page',
  pptx: 'slides',
  xlsx: 'workbook',
  csv: 'text',
  json: 'code',
} satisfies Record<Format, FileIconName>;
