import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { dayOf } from '#export/dayOf';
import { pageAddress } from '#export/entry/pageAddress';
import { exportFile } from '#export/exportFile';
import type { Format } from '#export/exportFormat';
import { plainLook } from '#export/look';
import { saveFile } from '#export/saveFile';

/** Draws the figure in the given language and saves it; resolves with the name of the file. */
export async function saveFigure(figure: Figure, format: Format, language: Language): Promise<string> {
  const { name, blob } = await exportFile({
    figures: [figure],
    languages: [language],
    format,
    look: plainLook,
    today: dayOf(new Date()),
    addressOf: pageAddress,
  });
  saveFile(blob, name);
  return name;
}
