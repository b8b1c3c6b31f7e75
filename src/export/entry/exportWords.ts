import type { IsoDate, MissingReason } from '#model/observation';
import type { Figure, IndicatorFigure } from '#model/figure';
import { describeFigure } from '#charts/speech';
import type { EntryWords } from '#export/entry/entryWords';
import type { Locale } from '#language/locale';
import { sentenceOf } from '#language/sentence/sentenceOf';
import { conflictOf } from './conflictOf';
import { statusWords } from './statusWords';

function sourcesText(figure: Figure, locale: Locale): string {
  const named = figure.sources.map((source) => {
    const name = locale.say(source.short);
    return source.published === null
      ? name
      : locale.t('export.sourceDated', { name, date: locale.date(source.published) });
  });
  return named.length === 0 ? '' : locale.t('export.source', { sources: [...new Set(named)].join('; ') });
}

/** The gaps of a picture, one sentence a reason; a gap of one series among several names the series. */
function gapTexts(figure: IndicatorFigure, locale: Locale): readonly string[] {
  const single = figure.periods.length === 1;
  const byReason = new Map<MissingReason, string[]>();
  for (const series of figure.series) {
    for (const point of series.points) {
      if (point.observation !== null) continue;
      const period = locale.period(point.period);
      const label = locale.say(series.label);
      const name = single ? label : figure.series.length === 1 ? period : `${label} ${period}`;
      const reason = point.missing ?? 'not-found';
      byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
    }
  }
  return [...byReason].map(([reason, names]) =>
    locale.t('export.gap', { periods: names.join(', '), reason: locale.t(`missing.${reason}`) }),
  );
}

/** What must be known of the numbers; a narrow sheet cuts from the end, so hatch and conflict come first. */
function caveats(figure: Figure, locale: Locale): readonly string[] {
  const conflict = conflictOf(figure) === undefined ? '' : locale.t('export.conflict');
  if (figure.kind === 'scoreboard') return [conflict];
  const drawn = figure.series.flatMap((series) => series.points);
  const hatched = drawn.some((point) => point.observation !== null && point.observation.observationStatus !== 'final');
  return [hatched ? locale.t('export.hatch') : '', conflict, ...gapTexts(figure, locale)];
}

/** How new the data is: the newest date of a source, else the period; null for a figure that has no value yet. */
export function dataDate(figure: Figure, locale: Locale): string | null {
  if (figure.published !== null) return locale.date(figure.published);
  return figure.kind === 'none' && figure.headline.latest === null ? null : locale.period(figure.period);
}

/**
 * The sentences around an exported picture: status with target, sources with dates, caveats, data date, version of the
 * board and date of export, all in the language of the file; a card, which has no subtitle of its own, is told in its
 * sentence. `today` is the day of export in the visitor's own calendar. Needs the words of the parts `figures` and
 * `exports`.
 */
export function exportWords(figure: Figure, today: IsoDate, locale: Locale): EntryWords {
  const own = figure.note === undefined ? '' : locale.say(figure.note);
  const notes = [...caveats(figure, locale), own];
  const data = dataDate(figure, locale);
  const dated = { version: figure.boardVersion, date: locale.date(today) };
  return {
    ...(figure.kind === 'scoreboard' ? {} : { subtitle: sentenceOf(figure, locale) }),
    ...(figure.kind !== 'scoreboard' && figure.compared !== undefined ? {} : { status: statusWords(figure, locale) }),
    sources: sourcesText(figure, locale),
    notes: notes.filter((note) => note !== ''),
    exportedOn: data === null ? locale.t('picture.exported', dated) : locale.t('export.exportedOn', { data, ...dated }),
    description: describeFigure(figure, locale),
  };
}
