import { BoardError } from '#dataset/boardError';
import { isCheckedFile } from '#dataset/isChecked';
import type { BoardPart } from '#model/parts/boardInParts';
import type { PartContent } from '#model/parts/catalogue';
import type { Manifest, SoundPart } from './manifest';

type Wanted = { readonly board: Manifest; readonly part: BoardPart; readonly url: string };

/** The gate, loaded when a text was not checked before. */
async function loadGate(url: string) {
  try {
    return await import('./checkPart');
  } catch (cause) {
    throw new BoardError('network', { url }, cause);
  }
}

/**
 * Reads the downloaded text of a part. The very bytes that the build has checked need no second check; any other text
 * goes through the whole gate, see `checkPart`. Fails with a `BoardError` that names `url`. Runs in a worker too.
 */
export async function readPart(text: string, { board, part, url }: Wanted): Promise<SoundPart> {
  if (await isCheckedFile(text, board, part.sha256)) {
    return { indicators: (JSON.parse(text) as PartContent).indicators, broken: [], faults: [], more: 0 };
  }
  const { checkPart } = await loadGate(url);
  try {
    return checkPart(text, board, part);
  } catch (cause) {
    throw cause instanceof BoardError ? new BoardError(cause.kind, { ...cause.details, url }, cause.cause) : cause;
  }
}
