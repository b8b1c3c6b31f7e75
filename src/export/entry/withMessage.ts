import type { Figure } from '#model/figure';
import { languages, type Words } from '#model/languages';
import { localeOf } from '#language/locale';

/**
 * A picture must say its message by itself. A panel has one; a card has a name, to which its latest value is
 * added: "Nhà đại đoàn kết hoàn thành: 1.400 căn (01/01/2024)". A figure without a chart keeps its bare name, because
 * its picture is the value. The words of all languages must be loaded.
 */
export function withMessage(figure: Figure): Figure {
  if (figure.kind === 'scoreboard' || figure.kind === 'none' || figure.subtitle !== undefined) return figure;
  const { latest } = figure.headline;
  if (latest === null) return figure;
  const title = Object.fromEntries(
    languages.map((language) => {
      const { t, say, period, observation } = localeOf(language);
      const value = observation(latest, figure.unit);
      return [language, t('export.cardTitle', { name: say(figure.title), value, period: period(latest.period) })];
    }),
  ) as Words;
  return { ...figure, title };
}
