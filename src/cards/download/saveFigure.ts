import type { Figure } from '#model/figure';
import { layoutFigure } from '#charts/chartKinds';
import { textScales } from '#charts/frame';
import { exportFigure } from '#export/exportFigure';
import type { Format } from '#export/exportFormat';
import { saveFile } from '#export/saveFile';
import { loadAllLocales, loadLocale, localeOf } from '#language/locale';
import { languages, type Language, type Words } from '#model/languages';
import { exportWords } from './exportWords';

/**
 * A picture must say its message by itself. A panel has one; a card has a name, to which its latest value is
 * added: "Nhà đại đoàn kết hoàn thành: 1.400 căn (01/01/2024)".
 */
async function withMessage(figure: Figure): Promise<Figure> {
  if (figure.kind === 'scoreboard' || figure.subtitle !== undefined || figure.headline.latest === null) return figure;
  await loadAllLocales();
  const { latest } = figure.headline;
  const title = Object.fromEntries(
    languages.map((language) => {
      const { t, say, period, observation } = localeOf(language);
      const value = observation(latest, figure.unit);
      return [language, t('export.cardTitle', { name: say(figure.title), value, period: period(latest.period) })];
    }),
  ) as Words;
  return { ...figure, title };
}

/** Draws the figure in the given language and saves it; resolves with the name of the file. */
export async function saveFigure(figure: Figure, format: Format, language: Language): Promise<string> {
  const locale = await loadLocale(language);
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const { name, blob } = await exportFigure({
    figure: await withMessage(figure),
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
