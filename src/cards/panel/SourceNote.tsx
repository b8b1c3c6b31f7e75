import type { IndicatorFigure } from '#model/figure';
import { ConflictLink } from '#cards/ConflictLink';
import { isHatched, sourceSentence } from '#cards/sourceSentence';
import { useLocale } from '#language/useLocale';

/** Sources with dates, what the hatch means, the panel's caveat, and whether sources differ. */
export function SourceNote({ figure }: { readonly figure: IndicatorFigure }) {
  const locale = useLocale();
  const { t, say } = locale;
  return (
    <>
      {sourceSentence(figure, locale)}
      {figure.note === undefined ? '' : ` ${say(figure.note)}`}
      {isHatched(figure) ? ` ${t('export.hatch')}` : ''} <ConflictLink figure={figure} />
    </>
  );
}
