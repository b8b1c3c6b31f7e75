import type { CellObject, Sheet as LibrarySheet } from 'write-excel-file/universal';
import { ExportError } from '#export/exportError';
import { loadLibrary } from '#export/loadLibrary';
import { heightOf } from './heightOf';
import { linkFeature } from './linkFeature';
import { looks } from './looks';
import type { Cell, Sheet } from './cell';

/** Excel's own default, on every machine that has it; LibreOffice sets Carlito, which is as wide. */
const font = { fontFamily: 'Calibri', fontSize: 11 };

function librarySheet(sheet: Sheet): LibrarySheet<Blob> {
  const cellOf = (cell: NonNullable<Cell>, height: number): CellObject => ({
    value: cell.value,
    type: typeof cell.value === 'number' ? Number : String,
    alignVertical: 'top',
    height,
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...looks[cell.look],
  });
  return {
    sheet: sheet.name,
    data: sheet.rows.map((row) => {
      const height = heightOf(row, sheet.widths);
      return row.map((cell) => cell && cellOf(cell, height));
    }),
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.print === 'upright' ? {} : { orientation: 'landscape' }),
    ...(sheet.table ? { stickyRowsCount: 1, stickyColumnsCount: sheet.frozen ?? 0 } : { showGridLines: false }),
  };
}

/**
 * A workbook as a file: sheets with typed cells, links, filters and fixed heads; no formulas, no macros. Rejects with
 * `ExportError('library-failed')` when the library cannot be loaded, and with `cancelled` for an aborted signal.
 */
export async function writeXlsx(sheets: readonly Sheet[], signal?: AbortSignal): Promise<Blob> {
  const [{ default: writeExcelFile }, utility] = await loadLibrary(() =>
    Promise.all([import('write-excel-file/universal'), import('write-excel-file/utility')]),
  );
  const features = [linkFeature(sheets, utility)];
  const blob = await writeExcelFile(sheets.map(librarySheet), { ...font, features }).toBlob();
  if (signal?.aborted === true) throw new ExportError('cancelled');
  return blob;
}
