import { makeBreathe } from '#export/batch/breathe';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import { figureRecords } from '#export/table/figureRecords';
import type { Locale } from '#language/locale';
import { sheetNames } from './sheetNames';
import { contentsSheet } from './sheets/contentsSheet';
import { coverOfFigure, coverOfMany } from './sheets/coverSheet';
import { dataSheet } from './sheets/dataSheet';
import { figureSheet } from './sheets/figureSheet';
import { notesSheet } from './sheets/notesSheet';
import { sourcesSheet } from './sheets/sourcesSheet';
import type { Sheet } from './xlsx/cell';
import { writeXlsx } from './xlsx/writeXlsx';

/** The sheets of one language, in order, one at a time, so that a large book can pause between them. */
function* sheetsOf(entries: readonly ExportEntry[], job: ExportJob, locale: Locale): Generator<Sheet | null> {
  const figures = entries.map(({ figure }) => figure);
  const records = figures.flatMap(figureRecords);
  const [first] = entries;
  if (first === undefined) return;
  if (entries.length === 1) {
    yield coverOfFigure(first, job.today);
    yield figureSheet(first.figure, locale);
  } else {
    yield coverOfMany(entries, job, locale);
    yield contentsSheet(entries, locale);
  }
  yield dataSheet(records, locale);
  yield notesSheet(figures, records, locale);
  yield sourcesSheet(figures, records, locale);
}

/**
 * A workbook of one or many figures. One: cover, the page's table, data, notes, sources. Many: cover, contents, data of
 * all in one long table, notes, sources. Each language has its sheets, one language after the other.
 */
export async function writeBook(job: ExportJob): Promise<Blob> {
  const { entries, signal, today } = job;
  const [first] = entries;
  const breathe = makeBreathe(signal);
  const sheets: Sheet[] = [];
  for (const locale of new Set(entries.map((entry) => entry.locale))) {
    const own = entries.filter((entry) => entry.locale === locale);
    for (const sheet of sheetsOf(own, job, locale)) {
      if (sheet !== null) sheets.push(sheet);
      await breathe();
    }
  }
  const names = sheetNames(sheets.map(({ name }) => name));
  const [cover, ...rest] = sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
  if (cover === undefined) throw new RangeError('no sheet');
  const { figure, locale, message } = first;
  const board = locale.say(figure.boardTitle);
  return writeXlsx(
    {
      sheets: [cover, ...rest],
      title: entries.some((entry) => entry.figure !== figure) ? board : message,
      creator: board,
      footer: locale.t('book.footer', { board, version: figure.boardVersion }),
      day: today,
    },
    signal,
  );
}
