import type { IndicatorFigure } from '#model/figure';
import { ConflictLink } from '#cards/ConflictLink';
import { isHatched, sourceSentence } from '#cards/sourceSentence';
import { useLocale } from '#language/useLocale';

type Props = {
  readonly figure: IndicatorFigure;
  /** False where the page itself tells of sources that differ. */
  readonly conflict?: boolean;
};

/** Sources with dates, what the hatch means, the panel's caveat, and whether sources differ. */
export function SourceNote({ figure, conflict = true }: Props) {
  const locale = useLocale();
  const { t, say } = locale;
  return (
    <>
      {sourceSentence(figure, locale)}
      {figure.note === undefined ? '' : ` ${say(figure.note)}`}
      {isHatched(figure) ? ` ${t('export.hatch')}` : ''} {conflict ? <ConflictLink figure={figure} /> : null}
    </>
  );
}
