import type { IndicatorFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';
import { atPeriod } from '#language/sentence/periodPhrase';
import { proseUnit } from '#language/sentence/telling';

type Said = { readonly name: string; readonly one: Observation };

/** The newest period in which at least two series have a figure, with those figures; null where there is none. */
function newestShared(figure: IndicatorFigure, locale: Locale) {
  for (const [at, period] of [...figure.periods.entries()].reverse()) {
    const given = figure.series.flatMap((series): readonly Said[] => {
      const one = series.points[at]?.observation;
      return one?.value == null ? [] : [{ name: locale.say(series.label), one }];
    });
    if (given.length > 1) return { period, given };
  }
  return null;
}

function saidOf({ name, one }: Said, figure: IndicatorFigure, locale: Locale): string {
  const mark = one.observationStatus === 'final' ? '' : ` (${locale.t(`observationStatus.${one.observationStatus}`)})`;
  return `${name} ${locale.observation(one, proseUnit(figure.unit))}${mark}`;
}

/**
 * A comparison in one sentence: the newest period that two series or more have, and their figures in order: "Năm 2024,
 * từ cao xuống thấp: Trà Vinh 10,04 % (ước); Hậu Giang 8,76 %." Nothing is called better, since nobody judged; only
 * ranks begin with the best. Where no period is shared it says so. Needs the words of the part `figures`.
 */
export function comparisonSentence(figure: IndicatorFigure, locale: Locale): string {
  const shared = newestShared(figure, locale);
  if (shared === null) return `${locale.t('comparison.never')}.`;
  const rank = figure.unit.kind === 'rank';
  const sign = rank ? 1 : -1;
  const ordered = shared.given.toSorted((left, right) => sign * ((left.one.value ?? 0) - (right.one.value ?? 0)));
  const values = ordered.map((said) => saidOf(said, figure, locale)).join('; ');
  const when = capital(atPeriod(shared.period, locale));
  const base = figure.unit.id === 'index' ? figure.compared?.base : null;
  if (base != null) return `${locale.t('comparison.indexInOrder', { when, values, base: locale.period(base) })}.`;
  return `${locale.t(rank ? 'comparison.ranks' : 'comparison.inOrder', { when, values })}.`;
}

/** The same with the title before it, for where it stands alone. */
export function namedComparison(figure: IndicatorFigure, locale: Locale): string {
  return locale.t('comparison.named', {
    title: locale.say(figure.title),
    sentence: comparisonSentence(figure, locale),
  });
}
