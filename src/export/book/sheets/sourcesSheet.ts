import type { Breathe } from '#export/batch/breathe';
import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';
import { dateFormats } from '#export/book/numberFormats';
import { date, link, text, type Sheet } from '#export/book/xlsx/cell';
import type { FigureRecord } from '#export/table/figureRecords';
import { tableSheet } from './makeSheet';

/** Every source of the records and of the figures kept beside them: who published what, when, where. */
export function sourcesSheet(
  figures: readonly Figure[],
  records: readonly FigureRecord[],
  locale: Locale,
  breathe: Breathe,
): Promise<Sheet> {
  const { t, say, language } = locale;
  const wanted = new Set(records.map(({ source }) => source?.id));
  const shown = figures.flatMap(({ sources }) => sources);
  const kept = figures.flatMap((figure) => {
    const all = figure.kind === 'scoreboard' ? figure.scoreboard.observations : figure.indicator.observations;
    const rivals = new Set(all.filter((one) => one.use === 'kept').map((one) => one.source));
    return (figure.otherSources ?? []).filter(({ id }) => wanted.has(id) || rivals.has(id));
  });
  const sources = new Map([...shown, ...kept].map((source) => [source.id, source]));
  return tableSheet(
    {
      name: t('book.sheet.sources'),
      columns: [
        { head: t('table.source'), cell: ({ short }) => text(say(short), 'wrap') },
        { head: t('book.publisher'), cell: ({ publisher }) => text(publisher, 'wrap') },
        { head: t('book.title'), cell: ({ title }) => text(title, 'wrap') },
        {
          head: t('table.published'),
          right: true,
          cell: ({ published }) =>
            published === null ? text(t('table.unknownDate'), 'number') : date(published, dateFormats[language]),
        },
        { head: t('book.link'), cell: ({ url }) => link(url) },
        { head: t('book.note.note'), cell: ({ note }) => text(note === undefined ? null : say(note), 'wrap') },
        { head: t('book.sourceId'), cell: ({ id }) => text(id) },
      ],
      rows: [...sources.values()],
      frozen: 1,
    },
    breathe,
  );
}
