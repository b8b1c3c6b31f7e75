import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { ConflictLink } from '#cards/ConflictLink';

/** Sources with dates, what the hatch means, the panel's caveat, and whether sources differ. */
export function SourceNote({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, say, date } = useLocale();
  const points = figure.series.flatMap((series) => series.points);
  const hatched = points.some((point) => point.observation !== null && point.observation.observationStatus !== 'final');
  const newest = (published: string) => t('footer.newest', { date: date(published) });
  const names = [...new Set(figure.sources.map((source) => say(source.short)))].join('; ');
  return (
    <>
      {t('export.source', { sources: figure.published === null ? names : `${names} (${newest(figure.published)})` })}
      {figure.note === undefined ? '' : ` ${say(figure.note)}`}
      {hatched ? ` ${t('export.hatch')}` : ''} <ConflictLink figure={figure} />
    </>
  );
}
