import type { Figure } from '#model/figure';
import { exportFigure } from '#export/exportFigure';
import type { Format } from '#export/exportFormat';
import { saveFile } from '#export/saveFile';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Language } from '#model/languages';
import { exportWords } from './exportWords';
import { layoutPicture } from './layoutPicture';
import { withMessage } from './withMessage';

/** Draws the figure in the given language and saves it; resolves with the name of the file. */
export async function saveFigure(figure: Figure, format: Format, language: Language): Promise<string> {
  await Promise.all([loadAllLocales(), loadPart('figures')]);
  const locale = localeOf(language);
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const { name, blob } = await exportFigure({
    figure: withMessage(figure),
    language,
    words: exportWords(figure, today, locale),
    format,
    layOut: (frame) => layoutPicture(figure, frame, locale),
  });
  saveFile(blob, name);
  return name;
}
