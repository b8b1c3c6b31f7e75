import { ExportError } from '#export/exportError';
import { loadLibrary } from '#export/loadLibrary';

export type ZipEntry = {
  readonly name: string;
  /** Called when the file's turn comes, so that only one is held at a time. */
  readonly write: () => Promise<Blob>;
};

type Watch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

/** What gains nothing from being compressed once more. */
const packed = /\.(?:png|zip|xlsx|pptx|pdf)$/;

/**
 * Several files as one ZIP, written one after the other. Rejects with `ExportError('cancelled')` as soon as the signal
 * is aborted, and with the error of the file that failed; half an archive is never given out.
 */
export async function zipFiles(files: readonly ZipEntry[], { signal, onProgress }: Watch): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await loadLibrary(() => import('fflate'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [index, { name, write }] of files.entries()) {
    if (signal?.aborted === true) throw new ExportError('cancelled');
    const bytes = new Uint8Array(await (await write()).arrayBuffer());
    const entry = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    archive.add(entry);
    entry.push(bytes, true);
    onProgress?.(index + 1, files.length);
  }
  if (signal?.aborted === true) throw new ExportError('cancelled');
  archive.end();
  return new Blob(chunks, { type: 'application/zip' });
}
