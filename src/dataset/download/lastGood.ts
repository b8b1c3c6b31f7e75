import type { SoundBoard } from '#dataset/parseBoard';
import { readText } from '#dataset/loadBoard';

/** The version keeps a copy in an older form from being read by newer code. */
const keyOf = (id: string) => `board.v1.${id}`;

/**
 * Keeps the text of a board that was found good, for this tab and session. A denied or full store is no fault:
 * the copy is a comfort, and its loss costs nothing until the network fails too.
 */
export function keepLastGood(id: string, text: string, loadedAt: string): void {
  try {
    sessionStorage.setItem(keyOf(id), `${loadedAt}\n${text}`);
  } catch {
    // Denied or full.
  }
}

/**
 * The copy kept last, read anew (what was good for an earlier version of the app may not be for this one), and
 * the instant at which it was downloaded. Null where there is none or it cannot be read.
 */
export async function recallLastGood(id: string): Promise<(SoundBoard & { readonly loadedAt: string }) | null> {
  try {
    const kept = sessionStorage.getItem(keyOf(id));
    const end = kept?.indexOf('\n') ?? -1;
    if (kept === null || end === -1) return null;
    return { ...(await readText(kept.slice(end + 1), id)), loadedAt: kept.slice(0, end) };
  } catch {
    return null;
  }
}
