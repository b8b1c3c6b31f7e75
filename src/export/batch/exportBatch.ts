import { figureFileName, groupFileName } from '#export/entry/fileNames';
import { loadExportWords } from '#export/entry/loadExportWords';
import { makeEntry } from '#export/entry/makeEntry';
import { ExportError } from '#export/exportError';
import type { ExportFormat, ExportJob } from '#export/exportFormat';
import type { ExportRequest } from '#export/exportFile';
import { exportFormats } from '#export/exportFormats';
import { localeOf } from '#language/locale';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { makeBreathe } from './breathe';
import { contentsPage, type BatchItem } from './contentsPage';
import { uniqueNames } from './uniqueNames';
import { zipFiles, type ZipEntry } from './zipFiles';

/** As a request for one file; the format is settled: a picture each, a workbook of all, a page of contents. */
export type BatchRequest = Omit<ExportRequest, 'format'>;

export type BatchFailure = { readonly figure: Figure; readonly language: Language; readonly error: ExportError };

export type BatchFile = {
  readonly name: string;
  readonly blob: Blob;
  /** Figures without a picture, or missing in the workbook; the page of contents names them too. */
  readonly failed: readonly BatchFailure[];
};

/** Failures that no further figure would be spared: code that cannot be loaded, a visitor who stopped. */
const fatal: readonly ExportError['kind'][] = ['cancelled', 'glyphs-failed', 'library-failed'];

function asExportError(cause: unknown): ExportError {
  return cause instanceof ExportError ? cause : new ExportError('image-failed', { cause });
}

/** A batch while it is written: what became of each figure so far. */
type Course = { readonly items: BatchItem[]; readonly failed: BatchFailure[] };

/** Runs the work for one figure; a failure of its own is noted and gives null, any other ends the batch. */
async function attempt<Value>(
  work: () => Value | Promise<Value>,
  at: Pick<BatchFailure, 'figure' | 'language'>,
  { failed }: Course,
): Promise<Value | null> {
  try {
    return await work();
  } catch (cause) {
    const error = asExportError(cause);
    if (fatal.includes(error.kind)) throw error;
    const known = failed.some((one) => one.figure === at.figure && one.language === at.language);
    if (!known) failed.push({ ...at, error });
    return null;
  }
}

/** The workbook of all entries; where that fails, of those that can each be written alone. Null when none can. */
async function workbook(job: Omit<ExportJob, 'entries'>, course: Course): Promise<Blob | null> {
  const entries = course.items.flatMap(({ entry }) => entry ?? []);
  const { write }: ExportFormat = exportFormats.xlsx;
  const writeAll = ([first, ...rest]: typeof entries) =>
    first === undefined ? null : write({ ...job, entries: [first, ...rest] });
  try {
    return await writeAll(entries);
  } catch (cause) {
    if (fatal.includes(asExportError(cause).kind)) throw cause;
  }
  const sound: typeof entries = [];
  for (const entry of entries) {
    const at = { figure: entry.figure, language: entry.locale.language };
    if ((await attempt(() => writeAll([entry]), at, course)) !== null) sound.push(entry);
  }
  return writeAll(sound);
}

/**
 * All figures in all languages as one ZIP: a PNG of the chosen look each, one workbook, and `index.html`, which lists
 * them with sentence and sources and opens by a double click. `onProgress` counts the files. A figure that cannot be
 * drawn does not lose the rest: it is named in `failed` and in the contents. Rejects with an `ExportError`: `cancelled`
 * at any moment, or when code cannot be loaded, or with the first failure when no picture at all came out; nothing is
 * left behind. One picture is held at a time, and the thread is given back between steps.
 */
export async function exportBatch(request: BatchRequest): Promise<BatchFile> {
  const { figures, languages, look, today, scope, signal, addressOf, onProgress } = request;
  await loadExportWords();
  const job = { look, today, scope, signal };
  const breathe = makeBreathe(signal);
  const course: Course = { items: [], failed: [] };
  const places = figures.flatMap((figure) => languages.map((language) => ({ figure, language })));
  const paths = uniqueNames(
    places.map(({ figure, language }) => `images/${figureFileName(figure, [language], exportFormats.png.extension)}`),
  );
  const pictures = places.map(({ figure, language }, index): ZipEntry => {
    const path = paths[index] ?? '';
    return {
      name: path,
      write: async () => {
        const at = { figure, language };
        const address = addressOf(figure, language);
        const entry = await attempt(() => makeEntry({ figure, language, today, address }), at, course);
        await breathe();
        const picture =
          entry && (await attempt(() => exportFormats.png.write({ ...job, entries: [entry] }), at, course));
        course.items.push({ figure, locale: localeOf(language), entry, picture: picture && path });
        return picture;
      },
    };
  });
  const bookName = groupFileName(figures, languages, today, exportFormats.xlsx.extension);
  let hasBook = false;
  const book: ZipEntry = {
    name: bookName,
    write: async () => {
      if (course.items.every(({ picture }) => picture === null))
        throw course.failed[0]?.error ?? new RangeError('no figure');
      const blob = await workbook(job, course);
      hasBook = blob !== null;
      return blob;
    },
  };
  const contents: ZipEntry = {
    name: 'index.html',
    write: async () => {
      const [first, ...rest] = course.items;
      if (first === undefined) throw new RangeError('no figure');
      const page = await contentsPage(
        { items: [first, ...rest], workbook: hasBook ? bookName : null, scope, today },
        breathe,
      );
      return new Blob([page], { type: 'text/html' });
    },
  };
  const blob = await zipFiles([...pictures, book, contents], { signal, onProgress, day: today });
  return { name: groupFileName(figures, languages, today, 'zip'), blob, failed: course.failed };
}
