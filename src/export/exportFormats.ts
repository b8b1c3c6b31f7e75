import type { ExportFormat, Format } from './exportFormat';
import { csv } from './formats/csv';
import { json } from './formats/json';
import { pdf } from './formats/pdf';
import { png } from './formats/png';
import { pptx } from './formats/pptx';
import { svg } from './formats/svg';
import { xlsx } from './formats/xlsx';

/**
 * The formats of the download menu, in its order.
 * To add a format: its id in `Format`, one file in `formats/`, one line here; a heavy library is loaded
 * inside `write` with `import()`. The types then name every word that the menu still lacks.
 */
export const exportFormats = { png, svg, pdf, pptx, xlsx, csv, json } satisfies Record<Format, ExportFormat>;
