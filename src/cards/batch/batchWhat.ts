import type { Format } from '#export/exportFormat';
import { exportFormats } from '#export/exportFormats';

/** What many figures can be taken along as: a package of pictures, or one document of all. */
export type BatchWhat = 'zip' | Format;

/** In the order of the dialog: the package, then every format that holds many figures. */
export const batchWhats: readonly BatchWhat[] = [
  'zip',
  ...Object.values(exportFormats).flatMap(({ id, holds }) => (holds === 'many' ? [id] : [])),
];
