import { BoardError } from '#dataset/boardError';
import { isCheckedFile } from '#dataset/isChecked';
import type { Catalogue, CatalogueEntry } from '#model/parts/catalogue';
import type { Manifest } from './manifest';

/** The gate, loaded when a text was not checked before. */
async function loadGate(url: string) {
  try {
    return await import('./checkCatalogue');
  } catch (cause) {
    throw new BoardError('network', { url }, cause);
  }
}

/**
 * Reads the downloaded text of the catalogue of a board in parts. The very bytes that the build has checked need no
 * second check; any other text goes through the whole gate, see `checkCatalogue`. Fails with a `BoardError` that names
 * `url`. Runs in a worker too.
 */
export async function readCatalogue(text: string, board: Manifest, url: string): Promise<readonly CatalogueEntry[]> {
  if (await isCheckedFile(text, board, board.inParts?.catalogue.sha256 ?? '')) {
    return (JSON.parse(text) as Catalogue).indicators;
  }
  const { checkCatalogue } = await loadGate(url);
  try {
    return checkCatalogue(text, board);
  } catch (cause) {
    throw cause instanceof BoardError ? new BoardError(cause.kind, { ...cause.details, url }, cause.cause) : cause;
  }
}
