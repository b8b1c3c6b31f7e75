import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { dayOf } from '#export/dayOf';
import { pageAddress } from '#export/entry/pageAddress';
import { exportFile, type ExportedFile } from '#export/exportFile';
import type { Format } from '#export/exportFormat';
import type { Look } from '#export/look';

/** The file of one figure as of today, in the given languages; rejects like `exportFile`. */
export function makeFile(
  figure: Figure,
  format: Format,
  languages: readonly [Language, ...Language[]],
  { sheet, paper, qr }: Look,
): Promise<ExportedFile> {
  const look = { sheet, paper, qr };
  return exportFile({ figures: [figure], languages, format, look, today: dayOf(new Date()), addressOf: pageAddress });
}
