import { languages, type Words } from '#model/languages';
import { daysOf } from '#model/period';
import type { ExportEntry } from '#export/entry/exportEntry';
import { sentenceOf } from '#language/sentence/sentenceOf';
import { csvText, type CsvCell } from './csvText';
import { figureRecords, type FigureRecord } from './figureRecords';

/** What a column is read from: a record, the entries of its figure by language, and the day of export. */
type Row = { readonly record: FigureRecord; readonly entries: readonly ExportEntry[]; readonly today: string };

type Column = (row: Row) => CsvCell;

const plain: Readonly<Record<string, Column>> = {
  BOARD: ({ record }) => record.figure.boardId,
  BOARD_VERSION: ({ record }) => record.figure.boardVersion,
  EXPORTED: ({ today }) => today,
  FIGURE: ({ record }) => record.figure.id,
  SERIES: ({ record }) => record.series,
  INDICATOR: ({ record }) => record.indicator,
  CATEGORY: ({ record: { figure } }) => (figure.kind === 'scoreboard' ? null : figure.category.id),
  DIRECTION: ({ record: { figure } }) => (figure.kind === 'scoreboard' ? null : figure.indicator.direction),
  REF_AREA: ({ record }) => record.referenceArea,
  TIME_PERIOD: ({ record }) => record.period,
  PERIOD_START: ({ record }) => daysOf(record.period)?.from,
  PERIOD_END: ({ record }) => daysOf(record.period)?.to,
  SCENARIO: ({ record }) => record.scenario,
  OBS_VALUE: ({ record }) => record.value,
  OBS_VALUE_TO: ({ record }) => record.observation?.valueTo,
  UNIT_MEASURE: ({ record }) => (record.unit === null ? 'targets' : record.unit.id),
  DECIMALS: ({ record: { figure } }) => (figure.kind === 'scoreboard' ? 0 : figure.indicator.decimals),
  OBS_STATUS: ({ record }) => record.observation?.observationStatus,
  QUALIFIER: ({ record }) => record.observation?.qualifier,
  MISSING_REASON: ({ record }) => record.missing,
  PLAN_VALUE: ({ record }) => record.plan?.value,
  PLAN_VALUE_TO: ({ record }) => record.plan?.valueTo,
  PLAN_SCENARIO: ({ record }) => record.plan?.scenario,
  STATUS: ({ record }) => record.status,
  SOURCE: ({ record }) => record.source?.id,
  SOURCE_PUBLISHER: ({ record }) => record.source?.publisher,
  SOURCE_TITLE: ({ record }) => record.source?.title,
  SOURCE_URL: ({ record }) => record.source?.url,
  PUBLISHED: ({ record }) => record.observation?.published ?? record.source?.published,
  OBSERVATION: ({ record }) => record.observation?.id,
};

const inWords: Readonly<Record<string, (record: FigureRecord, entry: ExportEntry) => CsvCell | Words>> = {
  MESSAGE: (_, entry) => entry.message,
  SENTENCE: ({ figure }, { locale }) => sentenceOf(figure, locale),
  INDICATOR_NAME: ({ figure }) => (figure.kind === 'scoreboard' ? figure.title : figure.indicator.name),
  CATEGORY_NAME: ({ figure }) => (figure.kind === 'scoreboard' ? null : figure.category.name),
  SERIES_NAME: ({ name }) => name,
  UNIT_NAME: ({ unit }, { locale }) => unit?.name ?? locale.t('book.targetsUnit'),
  WORDS: ({ observation }) => observation?.words,
  REASON: ({ missing }, { locale }) => (missing === null ? null : locale.t(`missing.${missing}`)),
  STATUS_NAME: ({ status }, { locale }) => (status === null ? null : locale.t(`status.${status}`)),
  BECAUSE: ({ observation }) => observation?.because,
  LOCATOR: ({ locator }) => locator,
  NOTES: (_, entry) => entry.words.notes.join(' '),
  ADDRESS: (_, entry) => entry.address,
};

function columnsOf(entries: readonly ExportEntry[]): Readonly<Record<string, Column>> {
  const asked = languages.filter((language) => entries.some(({ locale }) => locale.language === language));
  const worded = Object.entries(inWords).flatMap(([name, read]) =>
    asked.map((language): readonly [string, Column] => [
      `${name}_${language.toUpperCase()}`,
      ({ record, entries: own }) => {
        const entry = own.find(({ locale }) => locale.language === language);
        const cell = entry === undefined ? null : read(record, entry);
        return typeof cell === 'object' && cell !== null ? cell[language] : cell;
      },
    ]),
  );
  return { ...plain, ...Object.fromEntries(worded) };
}

/**
 * Figures as CSV in long format: a head, then the records of each figure (see `figureRecords`). Columns of codes and
 * numbers come first, named as in the CSV of the whole board; then the words, a column a language that was asked for
 * (`MESSAGE_VI`). New columns are added at the end of their group. Numbers have a dot and no format; see `csvText` for
 * quotes, byte order mark and the guard against formulas. `today` is an ISO date.
 */
export function recordCsv(entries: readonly ExportEntry[], today: string): string {
  const columns = columnsOf(entries);
  const figures = [...new Set(entries.map(({ figure }) => figure))];
  const rows = figures.flatMap((figure) => {
    const own = entries.filter((entry) => entry.figure === figure);
    return figureRecords(figure).map((record): Row => ({ record, entries: own, today }));
  });
  return csvText([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((read) => read(row)))]);
}
