import { makeBreathe, type Breathe } from '#export/batch/breathe';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import { distinctRecords } from '#export/table/distinctRecords';
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

/** The sheets of one language, in order. */
async function sheetsOf(
  entries: readonly ExportEntry[],
  job: ExportJob,
  locale: Locale,
  breathe: Breathe,
): Promise<readonly Sheet[]> {
  const figures = entries.map(({ figure }) => figure);
  const records = figures.flatMap(figureRecords);
  const [first, ...more] = entries;
  if (first === undefined) return [];
  const one = more.length === 0;
  const sheets = [
    one ? coverOfFigure(first, job.today) : coverOfMany(entries, job, locale),
    one ? await figureSheet(first.figure, locale, breathe) : await contentsSheet(entries, locale, breathe),
    await dataSheet(distinctRecords(records), locale, breathe),
    await notesSheet(figures, records, locale, breathe),
    await sourcesSheet(figures, records, locale, breathe),
  ];
  return sheets.filter((sheet) => sheet !== null);
}

/**
 * A workbook of one or many figures. One: cover, the page's table, data, notes, sources. Many: cover, contents, data of
 * all in one long table, notes, sources. Each language has its sheets, one language after the other.
 */
export async function writeBook(job: ExportJob): Promise<Blob> {
  const { entries, signal } = job;
  const breathe = makeBreathe(signal);
  const sheets: Sheet[] = [];
  for (const locale of new Set(entries.map((entry) => entry.locale))) {
    const own = entries.filter((entry) => entry.locale === locale);
    sheets.push(...(await sheetsOf(own, job, locale, breathe)));
  }
  const names = sheetNames(sheets.map(({ name }) => name));
  const [cover, ...rest] = sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
  if (cover === undefined) throw new RangeError('no sheet');
  return writeXlsx([cover, ...rest], signal);
}
