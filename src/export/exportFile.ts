import type { Figure } from '#model/figure';
import type { Language, Words } from '#model/languages';
import type { IsoDate } from '#model/observation';
import type { ExportEntry } from './entry/exportEntry';
import { figureFileName, groupFileName } from './entry/fileNames';
import { loadExportWords } from './entry/loadExportWords';
import { makeEntry } from './entry/makeEntry';
import type { ExportJob, Format } from './exportFormat';
import { exportFormats } from './exportFormats';
import type { Look } from './look';

export type ExportRequest = Pick<ExportJob, 'signal' | 'onProgress'> & {
  readonly figures: readonly [Figure, ...Figure[]];
  /** One or more; each figure is written in each of them, in this order. */
  readonly languages: readonly [Language, ...Language[]];
  readonly format: Format;
  readonly look: Look;
  /** The day of export, in the visitor's own calendar. */
  readonly today: IsoDate;
  readonly scope?: Words | undefined;
  /** Full address of the page that shows a figure. */
  readonly addressOf: (figure: Figure, language: Language) => string;
};

export type ExportedFile = { readonly name: string; readonly blob: Blob };

function nameOf({ figures, languages, today }: ExportRequest, extension: string): string {
  return figures.length > 1
    ? groupFileName(figures, languages, today, extension)
    : figureFileName(figures[0], languages, extension);
}

/** Every figure in each language of a request, figure by figure; see `makeEntry`. */
function entriesOf({ figures, languages, today, addressOf }: ExportRequest): ExportJob['entries'] {
  const entry = (figure: Figure, language: Language): ExportEntry =>
    makeEntry({ figure, language, today, address: addressOf(figure, language) });
  const [first, ...rest] = figures.flatMap((figure) => languages.map((language) => entry(figure, language)));
  if (first === undefined) throw new RangeError('no figure to export');
  return [first, ...rest];
}

/**
 * One file with its name, ready for `saveFile`: a picture, or a document of all figures in all languages asked for.
 * Several pictures come as one ZIP. Rejects with an `ExportError` whose kind says what failed; nothing is left behind.
 */
export async function exportFile(request: ExportRequest): Promise<ExportedFile> {
  const { format, look, today, scope, signal, onProgress } = request;
  const { extension, holds, write } = exportFormats[format];
  await loadExportWords();
  const entries = entriesOf(request);
  const job = { look, today, scope, signal, onProgress };
  if (holds === 'one' && entries.length > 1) {
    const { zipFiles } = await import('./batch/zipFiles');
    const files = entries.map(({ figure, locale }, index) => ({
      name: figureFileName(figure, [locale.language], extension),
      write: () => write({ ...job, entries: [entries[index] ?? entries[0]] }),
    }));
    return { name: nameOf(request, 'zip'), blob: await zipFiles(files, job) };
  }
  return { name: nameOf(request, extension), blob: await write({ ...job, entries }) };
}
