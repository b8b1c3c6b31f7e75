import { fetchText } from '#dataset/download/fetchText';
import { readBoard } from '#dataset/download/readBoard';
import { BoardError } from './boardError';
import type { SoundBoard } from './parseBoard';

/** A board with the text it was read from, which can be kept. */
export type DownloadedBoard = SoundBoard & { readonly text: string };

/**
 * Downloads a board and reads it. Fails with a `BoardError` that says at which step (see its kinds) and names
 * the address; when `signal` aborts, with the reason of the signal.
 */
export async function loadBoard(url: string, signal?: AbortSignal): Promise<DownloadedBoard> {
  const text = await fetchText(url, signal);
  try {
    return { ...readBoard(text), text };
  } catch (cause) {
    throw cause instanceof BoardError ? new BoardError(cause.kind, { ...cause.details, url }, cause.cause) : cause;
  }
}
