import type { SoundBoard } from '#dataset/parseBoard';
import { readText } from '#dataset/loadBoard';

/** The version keeps a copy in an older form from being read by newer code. */
const start = 'board.v1.';
const keyOf = (id: string) => start + id;

/** False where the store is denied or full. */
function put(key: string, copy: string): boolean {
  try {
    sessionStorage.setItem(key, copy);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the text of a board that was found good, for this tab and session. Where the store is full the copies of other
 * boards give way. A store that is denied or too small is no fault: the copy is a comfort, and its loss costs nothing
 * until the network fails too.
 */
export function keepLastGood(id: string, text: string, loadedAt: string): void {
  const copy = `${loadedAt}\n${text}`;
  if (put(keyOf(id), copy)) return;
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(start)) sessionStorage.removeItem(key);
  } catch {
    return;
  }
  put(keyOf(id), copy);
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
