/** What became of something meant for the clipboard: `missing` where the browser has none for it, `denied` where it refuses. */
export type Copied = 'copied' | 'missing' | 'denied';

/**
 * Puts one thing on the clipboard, in one or several kinds by media type: `{ 'image/png': picture }`. Call it in the
 * click itself: Safari forgets the click after the first `await`, so a picture that is still being made is handed
 * over as its promise. Rejects with that promise's reason when the picture itself fails.
 */
export async function copyBlob(kinds: Readonly<Record<string, Promise<Blob>>>): Promise<Copied> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) return 'missing';
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...kinds })]);
    return 'copied';
  } catch {
    await Promise.all(Object.values(kinds));
    return 'denied';
  }
}
