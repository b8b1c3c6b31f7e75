import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { layoutFigure } from '#charts/chartKinds';
import { textScales } from '#charts/frame';
import { exportFigure } from '#export/exportFigure';
import type { Format } from '#export/exportFormat';
import { saveFile } from '#export/saveFile';
import { loadLocale } from '#language/locale';
import { exportWords } from './exportWords';

/** Draws the figure in the given language and saves it; resolves with the name of the file. */
export async function saveFigure(figure: Figure, format: Format, language: Language): Promise<string> {
  const locale = await loadLocale(language);
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const { name, blob } = await exportFigure({
    figure,
    language,
    words: exportWords(figure, today, locale),
    format,
    layOut: ({ width, height }) => {
      const layout = layoutFigure(figure, { width, height, scale: textScales.export }, locale);
      if (layout === null) throw new Error('no-picture');
      return layout;
    },
  });
  saveFile(blob, name);
  return name;
}
