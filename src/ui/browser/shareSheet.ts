/**
 * What became of something handed to the system's share sheet: `late` where the press that asked for it lies too far
 * back, `failed` where the system took it and failed; closing the sheet is an answer too.
 */
export type Shared = 'shared' | 'closed' | 'late' | 'failed';

/** Whether this device has a share sheet that takes pictures; phones mostly do, desks mostly not. */
export function takesPictures(): boolean {
  try {
    return navigator.canShare({ files: [new File([], 'a.png', { type: 'image/png' })] });
  } catch {
    return false;
  }
}

/** Whether there is a share sheet for links. */
export const takesLinks = () => typeof navigator.share === 'function';

/** Opens the share sheet; call it in a press or shortly after. Never rejects. */
export async function shareSheet(what: ShareData): Promise<Shared> {
  try {
    await navigator.share(what);
    return 'shared';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return 'closed';
    return name === 'NotAllowedError' ? 'late' : 'failed';
  }
}
