import { ExportError, type ExportErrorKind } from '#export/exportError';

/** Why nothing came out, as far as the page can tell; a visitor who stopped it knows already. */
export type Trouble = Exclude<ExportErrorKind, 'cancelled'> | 'unknown';

/** What the page offers then: the same once more, a drawing, which no browser has to paint, or the file itself. */
export type WayOut = 'again' | 'svg' | 'save';

const waysOut = {
  'glyphs-failed': 'again',
  'library-failed': 'again',
  'image-failed': 'svg',
  'canvas-failed': 'svg',
  'canvas-too-large': 'svg',
  'blank-picture': 'svg',
  'storage-full': 'again',
  'clipboard-missing': 'save',
  'clipboard-denied': 'save',
  'share-failed': 'save',
  unknown: 'again',
} satisfies Record<Trouble, WayOut>;

/** Names under which browsers report that there is no room for a file. */
const fullNames = ['QuotaExceededError', 'NotReadableError'];

/**
 * What stands behind an error of an export, one for each sentence `download.trouble.*`; null for one that needs no
 * words. An error that nobody foresaw is `unknown`, and is tried again like a lost connection.
 */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof ExportError) return error.kind === 'cancelled' ? null : error.kind;
  return error instanceof DOMException && fullNames.includes(error.name) ? 'storage-full' : 'unknown';
}

export const wayOut = (trouble: Trouble): WayOut => waysOut[trouble];
