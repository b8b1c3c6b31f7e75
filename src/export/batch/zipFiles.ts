import { ExportError } from '#export/exportError';
import { loadLibrary } from '#export/loadLibrary';
import type { IsoDate } from '#model/observation';
import { makeBreathe, untilAborted } from './breathe';
import { uniqueNames } from './uniqueNames';

export type ZipEntry = {
  /** May name folders: "images/a.png". */
  readonly name: string;
  /** Called when the file's turn comes, so that only one is held at a time; null leaves the file out. */
  readonly write: () => Promise<Blob | null>;
};

type Watch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** The day that the files carry, so that the same files give the same bytes; without it, now. */
  readonly day?: IsoDate | undefined;
  readonly mime?: string | undefined;
};

/** What gains nothing from being compressed once more. */
const packed = /\.(?:png|zip|xlsx|pptx|pdf)$/;

/** Bytes that are compressed in one go: a few ms even on a slow phone. */
const portion = 1 << 17;

/** A name must not lead out of the folder into which the archive is unpacked. */
function checkName(name: string): string {
  if (name === '' || /^[/\\]|(?:^|[/\\])\.\.?(?:[/\\]|$)|[\\:\0]|\/$/.test(name))
    throw new RangeError(`bad name: ${name}`);
  return name;
}

/** The day as the archive writes it, without a time zone. */
function timeOf(day: IsoDate | undefined): Date {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  return day === undefined ? new Date() : new Date(year, month - 1, date);
}

/**
 * Several files as one ZIP, written one after the other; two of the same name are told apart by a number. Rejects with
 * `ExportError('cancelled')` as soon as the signal is aborted, even while a file is being written, and with the error
 * of the file that failed; half an archive is never given out. The thread is given back between portions.
 */
export async function zipFiles(files: readonly ZipEntry[], watch: Watch): Promise<Blob> {
  const { signal, onProgress, day, mime = 'application/zip' } = watch;
  const { Zip, ZipDeflate, ZipPassThrough } = await untilAborted(() => loadLibrary(() => import('fflate')), signal);
  const breathe = makeBreathe(signal);
  const names = uniqueNames(files.map(({ name }) => checkName(name)));
  const mtime = timeOf(day);
  // What is done is kept as blobs, which a browser may hold outside the memory of the page.
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  const add = async (name: string, blob: Blob) => {
    const entry = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
    archive.add(entry);
    for (let at = 0; at === 0 || at < blob.size; at += portion) {
      const bytes = await untilAborted(() => blob.slice(at, at + portion).arrayBuffer(), signal);
      entry.push(new Uint8Array(bytes), at + portion >= blob.size);
      await breathe();
    }
    parts.push(new Blob(chunks));
    chunks = [];
  };
  try {
    for (const [index, { write }] of files.entries()) {
      const blob = await untilAborted(write, signal);
      if (blob !== null) await add(names[index] ?? '', blob);
      onProgress?.(index + 1, files.length);
    }
    archive.end();
  } catch (error) {
    archive.terminate();
    throw error;
  }
  if (signal?.aborted === true) throw new ExportError('cancelled');
  return new Blob([...parts, ...chunks], { type: mime });
}
