import type { Breathe } from '#export/batch/breathe';
import type { Source, UnitOfMeasure } from '#model/board';
import type { Figure } from '#model/figure';
import type { Observation } from '#model/observation';
import { dateFormats, saidFormat } from '#export/book/numberFormats';
import { date, number, text, type Cell, type Sheet } from '#export/book/xlsx/cell';
import type { FigureRecord } from '#export/table/figureRecords';
import type { Locale } from '#language/locale';
import { tableSheet } from './makeSheet';

type Note = {
  readonly figure: Figure;
  readonly kind: 'definition' | 'note' | 'gap' | 'conflict' | 'chosen' | 'kept';
  readonly text: string;
  readonly observation?: Observation;
  readonly period?: string;
};

/** What is to be known of a figure as a whole. */
function notesOf(figure: Figure, { say, t }: Locale): readonly Note[] {
  const own = figure.note === undefined ? [] : [{ figure, kind: 'note' as const, text: say(figure.note) }];
  if (figure.kind === 'scoreboard') {
    const { conflict } = figure.scoreboard;
    return conflict === undefined ? own : [...own, { figure, kind: 'conflict', text: say(conflict) }];
  }
  const { definition, note, conflict, facts = [] } = figure.indicator;
  const further =
    note === undefined || note === figure.note ? [] : [{ figure, kind: 'note' as const, text: say(note) }];
  return [
    { figure, kind: 'definition', text: say(definition) },
    ...own,
    ...further,
    ...facts.map((one) => ({
      figure,
      kind: 'note' as const,
      text: t('book.gapIn', { name: say(one.label), reason: say(one.words) }),
    })),
    ...(conflict === undefined ? [] : [{ figure, kind: 'conflict' as const, text: say(conflict) }]),
  ];
}

/** Why a record is empty, or why it and no other stands there. */
function notesOfRecord(record: FigureRecord, { say, t }: Locale): readonly Note[] {
  const { figure, observation, missing, period, name } = record;
  const gap = missing === null ? [] : [t('book.gapIn', { name: say(name), reason: t(`missing.${missing}`) })];
  const because = observation?.because;
  return [
    ...gap.map((reason) => ({ figure, kind: 'gap' as const, text: reason, period })),
    ...(because === undefined || observation === null
      ? []
      : [{ figure, kind: 'chosen' as const, text: say(because), observation, period }]),
  ];
}

/** Rivals of what is shown: never drawn, never thrown away. */
function keptNotes(figure: Figure, locale: Locale): readonly Note[] {
  const all = figure.kind === 'scoreboard' ? figure.scoreboard.observations : figure.indicator.observations;
  return all
    .filter((one) => one.use === 'kept')
    .map((one) => ({
      figure,
      kind: 'kept',
      text: one.because === undefined ? '' : locale.say(one.because),
      observation: one,
      period: one.period,
    }));
}

const unitOf = (figure: Figure): UnitOfMeasure | null => (figure.kind === 'scoreboard' ? null : figure.unit);

function valueCell({ figure, observation: one }: Note, locale: Locale): Cell {
  if (one === undefined) return null;
  const unit = unitOf(figure);
  if (unit === null) return number(one.value, '#,##0');
  if (one.value === null || one.valueTo !== undefined) return text(locale.observation(one, unit), 'number');
  return number(one.value, saidFormat(one, unit, locale, true));
}

function sourceOf({ figure, observation }: Note): Source | undefined {
  return [...figure.sources, ...(figure.otherSources ?? [])].find(({ id }) => id === observation?.source);
}

/** A card and a panel of one indicator share most of their notes. */
function withoutRepeats(notes: readonly Note[]): readonly Note[] {
  const keyOf = ({ figure, kind, text: words, period, observation }: Note) => {
    const of = figure.kind === 'scoreboard' ? figure.id : figure.indicator.id;
    return [of, kind, period, observation?.id, words].join('\n');
  };
  return [...new Map(notes.map((note) => [keyOf(note), note])).values()];
}

/**
 * What the numbers do not say by themselves: definitions, notes, the reason of every gap, where sources differ, why one
 * figure was chosen, and the other published figures with their sources.
 */
export function notesSheet(
  figures: readonly Figure[],
  records: readonly FigureRecord[],
  locale: Locale,
  breathe: Breathe,
): Promise<Sheet> {
  const { t, say, period, language } = locale;
  const notes = figures.flatMap((figure) => [
    ...notesOf(figure, locale),
    ...records.filter((record) => record.figure === figure).flatMap((record) => notesOfRecord(record, locale)),
    ...keptNotes(figure, locale),
  ]);
  return tableSheet(
    {
      name: t('book.sheet.notes'),
      columns: [
        {
          head: t('book.indicator'),
          cell: ({ figure }) => text(say(figure.kind === 'scoreboard' ? figure.title : figure.indicator.name), 'wrap'),
        },
        { head: t('book.subject'), cell: ({ kind }) => text(t(`book.note.${kind}`)) },
        { head: t('chart.period'), cell: ({ period: of }) => text(of === undefined ? null : period(of)) },
        { head: t('chart.value'), right: true, cell: (note) => valueCell(note, locale) },
        { head: t('book.text'), cell: ({ text: words }) => text(words, 'wrap') },
        {
          head: t('table.source'),
          cell: (note) => {
            const source = sourceOf(note);
            return text(source === undefined ? null : say(source.short), 'wrap');
          },
        },
        {
          head: t('table.published'),
          right: true,
          cell: (note) => date(note.observation?.published ?? sourceOf(note)?.published, dateFormats[language]),
        },
      ],
      rows: withoutRepeats(notes),
      frozen: 2,
    },
    breathe,
  );
}
