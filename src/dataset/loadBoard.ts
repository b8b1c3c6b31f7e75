import type { Board } from '#model/board';
import { fetchText } from '#dataset/download/fetchText';
import { BoardError } from './boardError';
import { isAsBuilt, isChecked } from './isChecked';
import type { SoundBoard } from './parseBoard';

/** A board with the text it was read from, which can be kept. */
export type DownloadedBoard = SoundBoard & {
  readonly text: string;
  /** The written pages show this very text. */
  readonly asBuilt: boolean;
};

/** The gate, loaded when a text was not checked before; without it nothing is shown. */
async function loadGate(url: string) {
  try {
    return await import('#dataset/download/readBoard');
  } catch (cause) {
    throw new BoardError('network', { url }, cause);
  }
}

/**
 * Reads a text as a board. The very bytes that the build has checked need no second check; any other text goes
 * through the whole gate. Fails with a `BoardError`.
 */
export async function readText(text: string, url: string): Promise<SoundBoard> {
  if (await isChecked(text)) return { ok: true, board: JSON.parse(text) as Board, broken: [], faults: [], more: 0 };
  const { readBoard } = await loadGate(url);
  return readBoard(text);
}

/**
 * Downloads a board and reads it. Fails with a `BoardError` that says at which step (see its kinds) and names
 * the address; when `signal` aborts, with the reason of the signal.
 */
export async function loadBoard(url: string, signal?: AbortSignal): Promise<DownloadedBoard> {
  const text = await fetchText(url, signal);
  try {
    return { ...(await readText(text, url)), text, asBuilt: isAsBuilt(text) };
  } catch (cause) {
    throw cause instanceof BoardError ? new BoardError(cause.kind, { ...cause.details, url }, cause.cause) : cause;
  }
}
