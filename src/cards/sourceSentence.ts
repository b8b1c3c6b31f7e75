import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';

/** The sources of a figure by their short names, with the newest date among what is shown. */
export function sourceSentence(figure: IndicatorFigure, { t, say, date }: Locale): string {
  const names = [...new Set(figure.sources.map((source) => say(source.short)))].join('; ');
  const newest = figure.published === null ? '' : ` (${t('footer.newest', { date: date(figure.published) })})`;
  return t('export.source', { sources: names + newest });
}

/** True where the picture holds a value that is not final, which it draws hatched. */
export function isHatched(figure: IndicatorFigure): boolean {
  const drawn = figure.series.flatMap((series) => series.points);
  return drawn.some((point) => point.observation !== null && point.observation.observationStatus !== 'final');
}
